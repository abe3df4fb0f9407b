import { cut } from '@welkom-hier/writing/cut.rules.ts'

/** None of these is a letter: control characters, halves of surrogate pairs, and the marks of our own links. */
const noSigns = /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu
/** Invisible characters, except those that join and part letters of Arabic script, and our marks of direction. */
const unseen = /(?!\u200c|\u200d|\u2066|\u2069)\p{Cf}/gu
/** A mark of direction is kept only in a pair. */
const pairOrMark = /(\u2066[^\u2066\u2069]*\u2069)|[\u2066\u2069]/g
const scheme = /[\w+.-]*:\/\/|\b(?:data|javascript|mailto|sms|tel|vbscript):(?=\S)/gi
/** A dot of any script, which an address of a site or a mailbox may contain. */
const dot = /(?<=\S)[.\u3002\uff0e\uff61](?=\S)/gu

/** Inserted after the dots of a possible address: it is invisible, and no mail program makes a link across it. */
const partition = '\u200c'

const usual = 400

/**
 * One line of a mail from a text that a person wrote: of limited length, without invisible characters, and never a
 * link, not even one that a mail program would make of it.
 */
export const oneLine = (text: string, most = usual): string => seen(bounded(unlinked(seen(tidy(text))), most))

/** Paragraphs written by staff, who write whole mails; no line of them becomes a link. */
export const staffLines = (text: string): string =>
  bounded(
    text
      .split(/\r\n?|\n/)
      .map((line) => seen(tidy(line)))
      .join('\n'),
    4000,
  )

const tidy = (text: string): string => text.replaceAll(noSigns, ' ').replaceAll(/\s+/gu, ' ').trim()

const seen = (text: string): string =>
  text.replaceAll(unseen, '').replaceAll(pairOrMark, (_, pair: string | undefined) => pair ?? '')

const unlinked = (text: string): string => {
  const bare = withoutSchemes(text)
  return bare.replaceAll(dot, (sign, at: number) => (isOfNumber(bare, at) ? sign : `${sign}${partition}`))
}

/** A scheme can be hidden within another, so that removing one leaves one: `hthttp://tp://`. */
const withoutSchemes = (text: string): string => {
  const bare = text.replaceAll(scheme, '')
  return bare === text ? text : withoutSchemes(bare)
}

/** `12.30` is a time and no address; `10.1.2.3/x` is one. */
const isOfNumber = (text: string, at: number): boolean =>
  /(?:^|[^\w./:@-])\d+$/.test(text.slice(0, at)) && /^\d+(?![\w/:@-]|\.\S)/.test(text.slice(at + 1))

const bounded = (text: string, most: number): string =>
  text.length <= most ? text : `${cut(text, most - 1)}…`
