import { chromium } from 'playwright-core'

import { atMost, type Row } from './row.ts'

type Shift = {
  readonly value: number
}

/** The first visit of an old phone to the home page: all bytes that it loads, and whether the layout shifts. */
export const firstView = async (siteUrl: string, executablePath: string): Promise<Row[]> => {
  const browser = await chromium.launch({ args: ['--no-sandbox'], executablePath })
  try {
    const context = await browser.newContext({
      deviceScaleFactor: 2,
      isMobile: true,
      viewport: { height: 640, width: 360 },
    })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    let bytes = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    await session.send('Network.enable')
    await page.goto(siteUrl, { waitUntil: 'networkidle' })
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as Shift).value, 0)),
          ).observe({ buffered: true, type: 'layout-shift' })
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
        }),
    )
    return [
      atMost('first view of home on a phone, everything', bytes / 1024, 150, 'KB'),
      atMost('hosts that it asks', hosts.size, 1, 'host'),
      atMost('layout shift', shifts, 0, '(CLS)'),
    ]
  } finally {
    await browser.close()
  }
}
