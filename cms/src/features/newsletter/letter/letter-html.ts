import { Engine } from 'mrml'

import type { Letter } from './letter.rules.ts'
import { letterMjml } from './letter-mjml.rules.ts'

/** Made when the first mail is written: importing does nothing. */
let engine: Engine | null = null

/** The mail as a page that usual mail programs show alike: tables, 600 pixels, light or dark as its reader likes. */
export const letterHtml = (letter: Letter): string => {
  engine ??= newEngine()
  const made = engine.toHtml(inAscii(letterMjml(letter)))
  if (made.type === 'error') throw new Error(`The newsletter could not be laid out: ${made.message}`)
  return fromAscii(made.content.trim())
}

const newEngine = (): Engine => {
  const made = new Engine()
  // Comments are what Outlook goes by. No font is asked of any other machine.
  made.setRenderOptions({ disableComments: false, fonts: {}, socialIconOrigin: null })
  return made
}

/** mrml 1.6 writes some signs in attributes as Rust would (`\u{64b}`, `\\`); as references they come through unharmed. */
const inAscii = (mjml: string): string =>
  mjml.replaceAll(/[\\\u0080-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`)

const fromAscii = (html: string): string =>
  html.replaceAll(/&#(92|1[3-9]\d|12[89]|[2-9]\d\d|\d{4,7});/g, (_, code: string) =>
    String.fromCodePoint(Number(code)),
  )
