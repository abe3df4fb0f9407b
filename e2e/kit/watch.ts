import type { Page } from 'playwright-core'

import type { Product } from './product.ts'

interface Watched {
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

/** From here on the CMS may refuse what this page sends; the browser writes an error for that, the form tells why. */
export const expectRefusals = (page: Page): void => {
  mayBeRefused.add(page)
}

/** Collects what a page must never do: log an error, throw, or ask another host for anything. */
export const watch = ({ complaints, page, product }: Watched): void => {
  const visited = new Set<string>()
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      visited.add(withoutHash(request.url()))
    if (!isOwn(request.url(), product)) complaints.push(`${page.url()} asks ${request.url()}`)
  })
  page.on('console', (message) => {
    // The browser complains of a page that isn't there; whether it should be there the journey says itself.
    const isRefused = /status of (?:4\d\d|507)/.test(message.text())
    const isPageItself = visited.has(withoutHash(message.location().url)) && isRefused
    const isRefusal = mayBeRefused.has(page) && isRefused
    if (message.type() === 'error' && !isPageItself && !isRefusal)
      complaints.push(`${page.url()}: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', ({ message }) => {
    // A busy browser leaves out the animation between two pages, and calls that an error of the page.
    if (!/^Transition was (?:aborted|skipped)/.test(message)) complaints.push(`${page.url()}: ${message}`)
  })
}
