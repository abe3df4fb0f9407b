import type { Page } from 'playwright-core'

import type { Product } from './product.ts'

type Watched = {
  complaints: string[]
  page: Page
  product: Product
}

const isOwn = (address: string, { cmsUrl, siteUrl }: Product): boolean => {
  const { origin, protocol } = new URL(address)
  return (
    !protocol.startsWith('http') || origin === new URL(cmsUrl).origin || origin === new URL(siteUrl).origin
  )
}

const withoutHash = (address: string): string => address.split('#')[0] ?? ''

const mayBeRefused = new WeakSet<Page>()

/** From now on, the CMS may refuse requests of this page: the browser logs an error for that, and the form says why. */
export const expectRefusals = (page: Page): void => {
  mayBeRefused.add(page)
}

/** Collects the errors of a page: logged errors, exceptions, and requests to other hosts. */
export const watch = ({ complaints, page, product }: Watched): void => {
  const visited = new Set<string>()
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      visited.add(withoutHash(request.url()))
    if (!isOwn(request.url(), product)) complaints.push(`${page.url()} asks ${request.url()}`)
  })
  page.on('console', (message) => {
    // The browser logs an error for a missing page; the journey itself checks whether the page should exist.
    // Next says the second of a refused call of a server function.
    const isRefused = /status of (?:4\d\d|507)|unexpected response was received/.test(message.text())
    const isPageItself = visited.has(withoutHash(message.location().url)) && isRefused
    const isRefusal = mayBeRefused.has(page) && isRefused
    if (message.type() === 'error' && !isPageItself && !isRefusal)
      complaints.push(`${page.url()}: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', ({ message }) => {
    // A busy browser skips the animation between two pages, and reports that as an error of the page.
    if (!/^Transition was (?:aborted|skipped)/.test(message)) complaints.push(`${page.url()}: ${message}`)
  })
}
