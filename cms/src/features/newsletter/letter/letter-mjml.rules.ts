import { markup, type Markup } from '#features/mails/markup.rules.ts'

import { placeholders } from '../personal-links.rules.ts'
import { blockMjml, marked, startOf } from './block-mjml.rules.ts'
import { fontOf, garland, look, styleOf } from './letter-look.rules.ts'
import { filled, letterWords } from './letter-words.rules.ts'
import { directionOf, type Letter } from './letter.rules.ts'
import { untranslatedNote } from './untranslated.rules.ts'

/** A newsletter as MJML; every text in it has been escaped. */
export const letterMjml = (letter: Letter): string => {
  const { blocks, locale } = letter
  const direction = directionOf(locale)
  return markup`<mjml lang="${locale}" dir="${direction}"><mj-head>
<mj-title>${letter.subject.value}</mj-title>
<mj-preview>${letter.preheader}${padding}</mj-preview>
<mj-attributes>
<mj-all font-family="${fontOf(locale)}" />
<mj-section direction="${direction}" padding="0" text-align="${startOf(locale)}" />
<mj-column direction="${direction}" />
<mj-text align="${startOf(locale)}" color="${look.ink}" font-size="17px" line-height="1.55" padding="0" />
<mj-table align="${startOf(locale)}" color="${look.ink}" />
</mj-attributes>
<mj-style>${styleOf(locale)}</mj-style>
</mj-head>
<mj-body width="600px" background-color="${look.paper}" css-class="paper">
<mj-section padding="12px 0 0"><mj-column></mj-column></mj-section>
<mj-wrapper css-class="sheet" background-color="${look.sheet}" padding="0">
${top(letter)}${blocks.map((block, index) => blockMjml(block, letter, index))}
<mj-section padding="6px 0 0"><mj-column><mj-table padding="0" line-height="1px"><tr><td>${garland()}</td></tr></mj-table></mj-column></mj-section>
</mj-wrapper>
${foot(letter)}
<mj-section padding="0 0 12px"><mj-column></mj-column></mj-section>
</mj-body></mjml>`.text
}

/** Keeps the text of the mail itself out of the preview line in an inbox. */
const padding: Markup = { text: '&#160;&#8204;'.repeat(60) }

const top = (letter: Letter): Markup => {
  const { locale, programme, siteUrl, subject, webUrl } = letter
  const untranslated = untranslatedNote(letter)
  const note =
    untranslated === null
      ? markup``
      : markup`<mj-text css-class="soft" padding="14px 0 0" font-size="15px" line-height="1.4" color="${look.soft}">${untranslated}</mj-text>`
  const [start, end] = locale === 'ar' ? ['right', 'left'] : ['left', 'right']
  return markup`<mj-section><mj-column><mj-table padding="0" line-height="1px"><tr><td>${garland()}</td></tr></mj-table></mj-column></mj-section>
<mj-section css-class="inner" padding="26px 40px 0"><mj-column><mj-table css-class="ink" padding="0" line-height="1.4"><tr><td style="font-size:19px;font-weight:700;text-align:${start}"><a href="${siteUrl}" style="color:${look.ink};text-decoration:none">${programme}</a></td><td class="soft" style="font-size:15px;text-align:${end}"><a href="${webUrl}" style="color:${look.link};text-decoration:underline">${letterWords[locale].web}</a></td></tr></mj-table></mj-column></mj-section>
<mj-section css-class="inner" padding="26px 40px 24px"><mj-column><mj-text css-class="title" padding="0" line-height="1.12"><h1${marked(subject.lang, locale)} style="margin:0;font-size:38px;line-height:1.12;font-weight:800;color:${look.ink}">${subject.value}</h1></mj-text>${note}</mj-column></mj-section>`
}

const foot = ({ locale, postalAddress, programme, webUrl }: Letter): Markup => {
  const words = letterWords[locale]
  const link = (href: string, label: string): Markup =>
    markup`<a href="${href}" style="color:${look.onNight};text-decoration:underline">${label}</a>`
  const lines = postalAddress.startsWith(programme) ? postalAddress : `${programme}\n${postalAddress}`
  const address = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(
      (line, index) =>
        markup`${index === 0 ? markup`` : markup`<br />`}<span lang="nl" dir="ltr">${line}</span>`,
    )
  return markup`<mj-wrapper css-class="night" background-color="${look.night}" padding="0"><mj-section css-class="inner" padding="30px 40px 34px"><mj-column><mj-text padding="0" font-size="15px" color="${look.onNightSoft}">
<p style="margin:0 0 14px">${filled(words.why, { programme })}</p>
<p style="margin:0 0 14px">${link(placeholders.unsubscribe, words.unsubscribe)} &#160;·&#160; ${link(placeholders.preferences, words.preferences)} &#160;·&#160; ${link(webUrl, words.web)}</p>
<p style="margin:0">${address}</p>
</mj-text></mj-column></mj-section></mj-wrapper>`
}
