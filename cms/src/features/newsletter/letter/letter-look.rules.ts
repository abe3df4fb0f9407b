import { markup, type Markup } from '#features/mails/markup.rules.ts'

import type { LetterLocale } from './letter.rules.ts'

/** The site's colours for paper, ink and flags; mail programs know no custom properties. */
export const look = {
  ink: '#2b1435',
  link: '#235a9c',
  night: '#2b1435',
  onNight: '#fbf4e6',
  onNightSoft: '#e0d0dc',
  paper: '#f5e8cf',
  sheet: '#fbf4e6',
  soft: '#4f3a59',
  line: '#d8c5a3',
}

/** The flags, each with a readable text colour, in light and dark mode. */
export const flags = [
  { name: 'red', cloth: '#c2371f', ink: '#fffaf0', night: '#f0775c' },
  { name: 'yellow', cloth: '#f5b82e', ink: '#2b1435', night: '#f7c659' },
  { name: 'green', cloth: '#1b6b4b', ink: '#fffaf0', night: '#5fbf92' },
  { name: 'pink', cloth: '#f2a3b5', ink: '#2b1435', night: '#f4b3c2' },
  { name: 'blue', cloth: '#235a9c', ink: '#fffaf0', night: '#7fb0e8' },
] as const

type Flag = (typeof flags)[number]

/** Flags in an order in which no two neighbours have one colour. */
export const flagAt = (index: number): Flag => flags[(index * 2) % flags.length] ?? flags[0]

export const fontOf = (locale: LetterLocale): string =>
  locale === 'ar'
    ? "rubik, 'Noto Sans Arabic', 'Segoe UI', tahoma, sans-serif"
    : "rubik, 'Noto Sans', 'Segoe UI', tahoma, sans-serif"

const nightFlags = flags
  .map(
    ({ name, night }) =>
      `.flag-${name}{background:${night}!important}.flag-${name} *{color:#1e1127!important}`,
  )
  .join('')

/** Styles that only some mail programs support: dark mode and phones. All others are attributes of each element. */
export const styleOf = (locale: LetterLocale): Markup => ({
  text: `
:root{color-scheme:light dark;supported-color-schemes:light dark}
a{color:${look.link}}
.title h1{letter-spacing:${locale === 'ar' ? '0' : '-0.02em'}}
@media only screen and (max-width:479px){
.inner>table>tbody>tr>td{padding-left:22px!important;padding-right:22px!important}
.title h1{font-size:30px!important}
.portrait{padding-bottom:8px!important}
}
@media (prefers-color-scheme:dark){
body,.paper{background:#120918!important;background-color:#120918!important}
.sheet,.sheet>table{background:#1e1127!important;background-color:#1e1127!important}
.ink div,.ink td,.ink a,.ink p,.ink li,.ink h2,.title div,.title h1{color:#f9eedb!important}
.ink p a,.ink li a,.ink .go{color:#7fb0e8!important}
.soft div,.soft td,.ink .soft,.ink .soft a{color:#dccbd9!important}
.soft a{color:#7fb0e8!important}
.cord{border-color:#f9eedb!important}
.line{border-color:#56405f!important}
.button td,.button a{background:#f9eedb!important;color:#1e1127!important}
.stopped{background:#4a1c1f!important;color:#ffb4a3!important}
.night,.night>table{background:#120918!important;background-color:#120918!important}
${nightFlags}
}`,
})

/** Shapes that a table cell can have, with or without round corners. */
const cuts = ['0 0 11px 11px', '0 0 2px 2px', '0 0 18px 2px', '0 0 2px 18px']

/**
 * Flags made of coloured cells under a cord: they need no picture, and look right without round corners. Their lengths
 * follow a cord that hangs between its ends.
 */
export const garland = (count = 20): Markup => {
  const cells = Array.from({ length: count }, (_, index) => {
    const { cloth, name } = flagAt(index)
    const height = String(14 + ((index * 7) % 3) * 5)
    const cut = cuts[(index * 3) % cuts.length] ?? ''
    return markup`<td width="5%" valign="top" style="padding:0 3px"><div class="flag-${name}" style="height:${height}px;line-height:${height}px;font-size:1px;background:${cloth};border-radius:${cut}">&#160;</div></td>`
  })
  return markup`<table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0" border="0" class="cord" style="border-top:3px solid ${look.ink};table-layout:fixed"><tr>${cells}</tr></table>`
}
