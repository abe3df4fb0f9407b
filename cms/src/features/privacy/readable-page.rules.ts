import { markup, type Markup } from '#features/mails/markup.rules.ts'
import { datesIn } from '#i18n/dates.rules.ts'

import type { PersonalData } from './export.ts'
import { pageWords } from './readable-words.rules.ts'
import type { Told, ToldRow } from './readable.rules.ts'

const style = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.5 system-ui,sans-serif;color:#1e1127;background:#fffaf0}
h1{line-height:1.15}h2{margin-top:2.5rem;border-top:3px solid;padding-top:.75rem}
dl{margin:0 0 1.5rem;padding-bottom:1rem;border-bottom:1px solid #c9bcc2}dl dl{margin:.25rem 0;padding-inline-start:1rem;border-bottom:0}
dt{font-weight:600;margin-top:.6rem}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}`

const toldMarkup = ({ label, value }: Told): Markup =>
  markup`<dt>${label}</dt><dd>${typeof value === 'string' ? value : value.map(rowMarkup)}</dd>`

const rowMarkup = (row: ToldRow): Markup => markup`<dl>${row.map(toldMarkup)}</dl>`

/** The data about a person as a page that opens in any browser, without a connection. */
export const readablePage = (data: PersonalData): string => {
  const { address, language, parts } = data
  const say = (word: keyof typeof pageWords): string => pageWords[word][language]
  const full = parts.filter(({ count }) => count > 0)
  const empty = parts.filter(({ count }) => count === 0).map(({ heading }) => heading)
  const made = datesIn(language, {
    dateStyle: 'long',
  }).format(new Date(data.made))
  const sections = full.map(
    ({ count, heading, told }) =>
      markup`<section><h2>${heading}${count > 1 ? ` (${count})` : ''}</h2>${told.map(rowMarkup)}</section>\n`,
  )
  return markup`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say('title')}</title><style>${{ text: style }}</style></head>
<body>
<h1>${say('title')}</h1>
<p>${address}. ${say('made')} ${made}.</p>
<p>${full.length === 0 ? say('nothing') : say('about')}</p>
${sections}${full.length > 0 && empty.length > 0 ? [markup`<p>${say('empty')} ${empty.join('; ')}.</p>`] : []}
</body>
</html>
`.text
}
