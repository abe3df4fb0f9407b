import { Engine } from 'mrml'

import { letterMjml } from './letter-mjml.rules.ts'
import type { Letter } from './letter.rules.ts'

/** Created with the first mail, because importing a file has no effects. */
let engine: Engine | null = null

/** The mail as a page that usual mail programs show alike: tables, 600 pixels, light or dark as its reader prefers. */
export const letterHtml = (letter: Letter): string => {
  engine ??= newEngine()
  const made = engine.toHtml(inAscii(letterMjml(letter)))
  if (made.type === 'error') throw new Error(`The newsletter could not be laid out: ${made.message}`)
  return fromAscii(made.content.trim())
}

const newEngine = (): Engine => {
  const made = new Engine()
  // Conditional comments are for Outlook. No font is loaded from another machine.
  made.setRenderOptions({ disableComments: false, fonts: {}, socialIconOrigin: null })
  return made
}

/** mrml 1.6 writes some characters in attributes as Rust escapes (`\u{64b}`, `\\`); character references avoid that. */
const inAscii = (mjml: string): string =>
  mjml.replaceAll(/[\\\u0080-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`)

const fromAscii = (html: string): string =>
  html.replaceAll(/&#(92|1[3-9]\d|12[89]|[2-9]\d\d|\d{4,7});/g, (_, code: string) =>
    String.fromCodePoint(Number(code)),
  )
