import { templates } from '../../e2e/kit/templates.ts'
import { once } from './load.ts'
import { atMost, type Row } from './row.ts'
import type { Site } from './site.ts'

const kilobytes = (bytes: number): number => bytes / 1024

const get = async (site: Site, address: string) => {
  const answer = await once({ headers: { 'accept-encoding': 'br' }, path: address, port: site.port })
  return { bytes: answer.body.length, headers: answer.headers, status: answer.status }
}

const named = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].map(([, address]) => address ?? '')),
]

/** The compressed bytes that a browser loads, and the questions that the CMS gets for a page that is not cached. */
export const sizes = async (site: Site): Promise<Row[]> => {
  const pages: number[] = []
  const questions: number[] = []
  const scripts = new Set<string>()
  for (const { paths, status } of templates)
    for (const address of Object.values(paths)) {
      const before = await site.questions()
      const page = await get(site, address)
      if (page.status !== status) throw new Error(`${address} answered ${page.status}`)
      pages.push(page.bytes)
      questions.push((await site.questions()) - before)
      const { body } = await once({ headers: {}, path: address, port: site.port })
      for (const script of named(body.toString(), /<script[^>]+src="([^"]+)"/g)) scripts.add(script)
    }
  const plain = await once({ headers: {}, path: '/', port: site.port })
  const html = plain.body.toString()
  const sheets = await Promise.all(
    named(html, /<link rel="stylesheet" href="([^"]+)"/g).map((href) => get(site, href)),
  )
  const css = (
    await once({ headers: {}, path: named(html, /stylesheet" href="([^"]+)"/g)[0] ?? '/', port: site.port })
  ).body.toString()
  const fonts = await Promise.all(named(css, /url\(([^)]+\.woff2)\)/g).map((href) => get(site, href)))
  const most = (values: readonly { bytes: number }[]): number =>
    Math.max(0, ...values.map(({ bytes }) => bytes))
  return [
    atMost('HTML of the heaviest page, brotli', kilobytes(Math.max(...pages)), 12, 'KB'),
    atMost('style sheets, brotli', kilobytes(sheets.reduce((sum, { bytes }) => sum + bytes, 0)), 12, 'KB'),
    atMost('script files of any page', scripts.size, 0, 'files'),
    atMost('largest font file', kilobytes(most(fonts)), 60, 'KB'),
    atMost(
      'questions to the CMS for a page that is not cached, at most',
      Math.max(...questions.slice(1)),
      3,
      'questions',
    ),
  ]
}
