import { markedLine, unmarked } from './dutch-words.rules.ts'
import { markup, type Markup } from './markup.rules.ts'
import { linkIn, withoutLinkMarks } from './own-links.rules.ts'
import type { MailLanguage } from './template.rules.ts'

/** A mail with all its texts complete. */
export type Letter = {
  readonly language: MailLanguage
  readonly subject: string
  readonly body: string
  /** Shown below the body in smaller letters. */
  readonly note?: string
  readonly button: { readonly label: string; readonly url: string } | null
  readonly programme: string
  /** Postal address below the mail; lines of text. */
  readonly address: string
  /** Why the receiver gets this mail, and how to stop mails like it. */
  readonly reason?: LetterReason
}

export type LetterReason = {
  readonly why: string
  readonly links: readonly { readonly label: string; readonly url: string }[]
}

const words = {
  ar: {
    button: 'ألا يعمل الزر؟ انسخ هذا العنوان إلى متصفحك:',
    why: (programme: string) => `أرسل هذه الرسالة برنامج ${programme}.`,
  },
  en: {
    button: 'Does the button not work? Copy this address into your browser:',
    why: (programme: string) => `The program of ${programme} sent you this mail.`,
  },
  nl: {
    button: 'Werkt de knop niet? Kopieer dit adres naar je browser:',
    why: (programme: string) => `Deze mail komt van het programma van ${programme}.`,
  },
}

/** The colours of the site's flags and paper; mail programs know no custom properties. */
const flags = ['#c2371f', '#f5b82e', '#1b6b4b', '#f2a3b5', '#235a9c']
const font: Markup = { text: "rubik, 'Noto Sans', 'Segoe UI', tahoma, sans-serif" }

const style: Markup = {
  text: `
:root{color-scheme:light dark;supported-color-schemes:light dark}
a{color:#235a9c}
@media (prefers-color-scheme:dark){
.paper{background:#120918!important}
.sheet{background:#1e1127!important;color:#f9eedb!important}
.soft{color:#dccbd9!important}
.name,.name a{color:#f9eedb!important}
.cord{border-color:#f9eedb!important}
.button{background:#f9eedb!important}
.button a{color:#1e1127!important}
.soft a{color:#7fb0e8!important}
}
@media (max-width:480px){.inner{padding-left:20px!important;padding-right:20px!important}}`,
}

/** Flags made of coloured cells under a cord: they need no picture, and look right where corners can't be cut. */
const garland = (): Markup => {
  const cells = Array.from({ length: 20 }, (_, index) => {
    const height = index % 3 === 1 ? '20' : '15'
    const colour = flags[(index * 2) % flags.length] ?? ''
    return markup`<td width="5%" valign="top" style="padding:0 3px"><div style="height:${height}px;line-height:${height}px;font-size:1px;background:${colour};border-radius:0 0 12px 12px">&nbsp;</div></td>`
  })
  return markup`<table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0" border="0" class="cord" style="border-top:3px solid #2b1435;table-layout:fixed"><tr>${cells}</tr></table>`
}

/** An empty line separates paragraphs; single line breaks stay. */
export const paragraphsOf = (text: string): string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

const lines = (text: string): Markup[] =>
  text.split('\n').map((line, index) => {
    const link = linkIn(line)
    const written = link === null ? markedLine(withoutLinkMarks(line)) : markup`<a href="${link}">${link}</a>`
    return index === 0 ? written : markup`<br>${written}`
  })

const paragraph = (text: string): Markup =>
  markup`<p style="margin:0 0 18px;font-size:17px;line-height:1.55">${lines(text)}</p>
`

const noteOf = ({ note }: Letter): Markup =>
  note === undefined
    ? markup``
    : markup`<p class="soft" style="margin:0 0 18px;color:#4f3a59;font-size:15px;line-height:1.5">${note}</p>
`

const linkOf = ({ button, language }: Letter): Markup =>
  button === null
    ? markup``
    : markup`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px"><tr><td class="button" bgcolor="#2b1435" style="background:#2b1435;border-radius:6px"><a href="${button.url}" style="display:inline-block;padding:14px 24px;color:#fbf4e6;font-size:17px;font-weight:700;text-decoration:none">${button.label}</a></td></tr></table>
<p class="soft" style="margin:0 0 8px;color:#4f3a59;font-size:14px;line-height:1.5">${words[language].button}<br><a href="${button.url}" dir="ltr" style="word-break:break-all">${button.url}</a></p>`

/** Mail programs don't support logical sides in CSS. */
const startOf = ({ language }: Pick<Letter, 'language'>): string => (language === 'ar' ? 'right' : 'left')

const reasonOf = ({ reason }: Letter): Markup =>
  reason === undefined
    ? markup``
    : markup`<p style="margin:0 0 8px">${markedLine(reason.why)}</p>
<p style="margin:0 0 16px">${reason.links.map(({ label, url }, index) => {
        const link = markup`<a href="${url}">${markedLine(label)}</a>`
        return index === 0 ? link : markup`<br>${link}`
      })}</p>
`

const footerOf = (letter: Letter): Markup => {
  const { address, language, programme } = letter
  const from = lines(address.startsWith(programme) ? address : `${programme}\n${address}`)
  return markup`${reasonOf(letter)}<p style="margin:0">${words[language].why(programme)}</p>${
    address === ''
      ? markup``
      : markup`<p dir="ltr" style="margin:8px 0 0;text-align:${startOf({ language })}">${from}</p>`
  }`
}

const head = ({ subject }: Letter): Markup => markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${unmarked(subject)}</title>
<style>${style}</style>
</head>`

const sheet = (letter: Letter): Markup =>
  markup`<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#fbf4e6" dir="${directionOf(letter)}" style="max-width:600px;background:#fbf4e6;color:#2b1435;font-family:${font}">
<tr><td>${garland()}</td></tr>
<tr><td class="inner" align="${startOf(letter)}" style="padding:28px 40px 12px">
<p class="name" style="margin:0 0 28px;font-size:20px;font-weight:700;color:#2b1435">${letter.programme}</p>
<h1 style="margin:0 0 20px;font-size:26px;line-height:1.2;font-weight:700">${markedLine(letter.subject)}</h1>
${paragraphsOf(letter.body).map(paragraph)}${noteOf(letter)}${linkOf(letter)}
</td></tr>
<tr><td class="inner soft" align="${startOf(letter)}" style="padding:16px 40px 32px;color:#4f3a59;font-size:14px;line-height:1.5">${footerOf(letter)}</td></tr>
</table>`

const directionOf = ({ language }: Letter): string => (language === 'ar' ? 'rtl' : 'ltr')

/** The mail as a page: at most 600 pixels wide, without a picture, light or dark as its reader prefers. */
export const letterHtml = (letter: Letter): string =>
  markup`<!doctype html>
<html lang="${letter.language}" dir="${directionOf(letter)}">
${head(letter)}
<body class="paper" style="margin:0;padding:0;background:#f5e8cf">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f5e8cf" style="background:#f5e8cf">
<tr><td align="center" style="padding:24px 12px">
${sheet(letter)}
</td></tr>
</table>
</body>
</html>
`.text

/** The same mail as plain text. */
export const letterText = (letter: Letter): string => {
  const { address, body, button, language, note, programme, reason } = letter
  const text = withoutLinkMarks(
    [
      ...paragraphsOf(body),
      ...(note === undefined ? [] : [note]),
      ...(button === null ? [] : [`${button.label}:\n${button.url}`]),
      ...(reason === undefined
        ? []
        : [[reason.why, ...reason.links.map(({ label, url }) => `${label}:\n${url}`)].join('\n')]),
      ['-- ', words[language].why(programme), address].filter((line) => line !== '').join('\n'),
    ].join('\n\n'),
  )
  return directionOf(letter) === 'rtl' ? text : unmarked(text)
}
