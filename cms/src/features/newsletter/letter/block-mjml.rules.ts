import { markup, type Markup } from '#features/mails/markup.rules.ts'

import { flagAt, look } from './letter-look.rules.ts'
import { commas, filled, letterWords, quotationMarks } from './letter-words.rules.ts'
import {
  directionOf,
  type FestivalLine,
  type Inline,
  type Letter,
  type LetterBlock,
  type LetterLocale,
  type LetterPicture,
  type List,
  type Paragraph,
  type Said,
} from './letter.rules.ts'

type Of<Kind extends LetterBlock['kind']> = LetterBlock & { readonly kind: Kind }

/** A block as MJML: one section of the mail. `index` lets neighbours differ in colour. */
export const blockMjml = (block: LetterBlock, letter: Letter, index: number): Markup => {
  switch (block.kind) {
    case 'button':
      return buttonMjml(block, letter)
    case 'festivals':
      return festivalsMjml(block, letter)
    case 'picture':
      return pictureMjml(block, letter)
    case 'quote':
      return quoteMjml(block, letter, index)
    case 'story':
      return storyMjml(block, letter)
    case 'text':
      return textMjml(block, letter)
  }
}

/** Text in the mail, marked with its own language where that differs from the mail's. */
export const said = ({ lang, value }: Said, locale: LetterLocale): Markup =>
  lang === locale ? markup`${value}` : markup`<span lang="${lang}" dir="${directionOf(lang)}">${value}</span>`

/**
 * Marks an element whose text is in another language. Its text has its own direction; the element itself is aligned
 * like everything else in the mail.
 */
export const marked = (lang: LetterLocale, locale: LetterLocale): Markup =>
  lang === locale ? markup`` : markup` lang="${lang}" dir="${directionOf(lang)}"`

/** The side where lines of a text begin. */
export const startOf = (locale: LetterLocale): 'left' | 'right' => (locale === 'ar' ? 'right' : 'left')

const section = (content: Markup, padding = '0 40px 34px'): Markup =>
  markup`<mj-section css-class="inner" padding="${padding}">${content}</mj-section>`

const column = (content: Markup): Markup => markup`<mj-column>${content}</mj-column>`

const heading = (title: Said, locale: LetterLocale): Markup =>
  markup`<mj-text css-class="ink" padding="0 0 14px" line-height="1.2"><h2${marked(title.lang, locale)} style="margin:0;font-size:24px;line-height:1.2;font-weight:700;color:${look.ink}">${title.value}</h2></mj-text>`

const textMjml = ({ body, title }: Of<'text'>, { locale }: Letter): Markup => {
  const written =
    body === null
      ? markup``
      : markup`<mj-text css-class="ink" padding="0">${body.value.map((one) => paragraph(one, { lang: body.lang, locale }))}</mj-text>`
  return section(
    column(markup`${title === null ? markup`` : heading(title, locale)}${written}`),
    '0 40px 20px',
  )
}

type Languages = {
  readonly lang: LetterLocale
  readonly locale: LetterLocale
}

const paragraph = (one: Paragraph, languages: Languages): Markup =>
  one.kind === 'list'
    ? list(one, languages)
    : markup`<p${marked(languages.lang, languages.locale)} style="margin:0 0 16px;color:${look.ink}">${one.children.map(inline)}</p>`

/** The markers of a list follow the direction of the mail, so the text of an item is marked and not the list. */
const list = ({ items, ordered }: List, languages: Languages): Markup => {
  const { lang, locale } = languages
  const words = (children: readonly Inline[]): Markup =>
    lang === locale
      ? markup`${children.map(inline)}`
      : markup`<span${marked(lang, locale)}>${children.map(inline)}</span>`
  const rows = items.map(
    ({ children, lists }) =>
      markup`<li style="margin:0 0 8px;color:${look.ink}">${words(children)}${lists.map((one) => list(one, languages))}</li>`,
  )
  return ordered
    ? markup`<ol style="margin:0 0 16px">${rows}</ol>`
    : markup`<ul style="margin:0 0 16px">${rows}</ul>`
}

const inline = (one: Inline): Markup => {
  switch (one.kind) {
    case 'break':
      return markup`<br />`
    case 'link':
      return markup`<a href="${one.href}" style="color:${look.link};text-decoration:underline">${one.children.map(inline)}</a>`
    case 'text': {
      const emphasised = one.italic ? markup`<em>${one.text}</em>` : markup`${one.text}`
      return one.bold ? markup`<strong>${emphasised}</strong>` : emphasised
    }
  }
}

const credit = (picture: LetterPicture, locale: LetterLocale): Markup =>
  picture.credit === null
    ? markup``
    : markup`${filled(letterWords[locale].credit, { credit: picture.credit })}`

const pictureMjml = ({ caption, picture }: Of<'picture'>, { locale }: Letter): Markup => {
  const below = [
    ...(caption === null ? [] : [said(caption, locale)]),
    ...(picture.credit === null ? [] : [credit(picture, locale)]),
  ]
  const words =
    below.length === 0
      ? markup``
      : markup`<mj-text css-class="soft" padding="8px 0 0" font-size="14px" color="${look.soft}">${below.map((one, at) => (at === 0 ? one : markup`<br />${one}`))}</mj-text>`
  return section(column(markup`${image(picture, 520)}${words}`))
}

/** Outlook reads the attributes, all other programs the style. Not `mj-image`, which fixes the height. */
const image = (picture: LetterPicture, wanted: number): Markup => {
  const { alt, height, url, width } = picture
  const shown = Math.min(wanted, width)
  return markup`<mj-text css-class="ink" padding="0" line-height="1.3"><img src="${url}" alt="${alt.value}" width="${String(shown)}" height="${String(Math.round((height * shown) / width))}" style="display:block;width:100%;max-width:${String(shown)}px;height:auto;border:0;border-radius:4px" /></mj-text>`
}

const festivalsMjml = ({ lines, title }: Of<'festivals'>, letter: Letter): Markup => {
  const { festivalsUrl, locale } = letter
  const words = letterWords[locale]
  const rows = lines.map((line, index) => festivalRow(line, locale, index))
  return section(
    column(
      markup`${heading(title ?? { lang: locale, value: words.festivals }, locale)}<mj-table css-class="ink" padding="0" font-size="17px" line-height="1.4">${rows}</mj-table><mj-text css-class="ink" padding="14px 0 0"><a class="go" href="${festivalsUrl}" style="color:${look.link};font-weight:700;text-decoration:underline">${words.allFestivals}</a></mj-text>`,
    ),
  )
}

const festivalRow = (line: FestivalLine, locale: LetterLocale, index: number): Markup => {
  const { day, facts, href, place, status, title } = line
  const gap = locale === 'ar' ? 'padding:16px 18px 16px 0' : 'padding:16px 0 16px 18px'
  const where =
    place === null
      ? markup``
      : markup`<strong style="font-size:17px"><span lang="nl" dir="ltr">${place}</span></strong><br />`
  const mark =
    status === null
      ? markup``
      : markup`<span class="stopped" style="background:#fbe0d8;color:#8c1310;font-size:14px;font-weight:700;padding:2px 8px">${status}</span><br />`
  return markup`<tr><td class="line" width="104" valign="top" style="width:104px;border-top:2px solid ${look.line};padding:0 0 18px">${day === null ? markup`` : dayFlag(day, index)}</td><td class="line" valign="top" style="border-top:2px solid ${look.line};${gap};text-align:${startOf(locale)}">${mark}${where}<a href="${href}" style="color:${look.ink};font-size:20px;line-height:1.25;font-weight:700;text-decoration:underline">${said(title, locale)}</a>${facts.length === 0 ? markup`` : markup`<br /><span class="soft" style="color:${look.soft};font-size:15px">${facts.join(' · ')}</span>`}</td></tr>`
}

/** The day is drawn as a flag that hangs from the line. */
const dayFlag = (day: NonNullable<FestivalLine['day']>, index: number): Markup => {
  const { cloth, ink, name } = flagAt(index)
  const isLong = day.number.length > 2
  return markup`<table role="presentation" width="104" cellpadding="0" cellspacing="0" border="0" style="width:104px"><tr><td class="flag-${name}" align="center" bgcolor="${cloth}" style="background:${cloth};border-radius:0 0 14px 14px;padding:10px 4px 14px;text-align:center"><span style="color:${ink};font-size:14px;line-height:18px">${day.weekday}</span><br /><strong style="color:${ink};font-size:${isLong ? '30px' : '42px'};line-height:${isLong ? '40px' : '44px'};font-weight:800">${day.number}</strong><br /><span style="color:${ink};font-size:14px;line-height:18px">${day.month}</span></td></tr></table>`
}

const storyMjml = (
  { demo, href, intro, person, portrait, title }: Of<'story'>,
  { locale }: Letter,
): Markup => {
  const words = letterWords[locale]
  const text = markup`<mj-text css-class="ink" padding="0"><p class="soft" style="margin:0 0 6px;font-size:15px;color:${look.soft}">${filled(words.storyOf, { person })}${demo ? markup` · ${words.example}` : markup``}</p><h2${marked(title.lang, locale)} style="margin:0 0 10px;font-size:24px;line-height:1.2;font-weight:700;color:${look.ink}">${title.value}</h2>${intro === null ? markup`` : markup`<p${marked(intro.lang, locale)} style="margin:0 0 12px;color:${look.ink}">${intro.value}</p>`}<p style="margin:0"><a class="go" href="${href}" style="color:${look.link};font-weight:700;text-decoration:underline">${filled(words.readStory, { person })}</a></p></mj-text>`
  if (portrait === null) return section(column(text))
  const under =
    portrait.credit === null
      ? markup``
      : markup`<mj-text css-class="soft" padding="6px 0 0" font-size="14px" color="${look.soft}">${credit(portrait, locale)}</mj-text>`
  const side = locale === 'ar' ? '0 0 18px 22px' : '0 22px 18px 0'
  return section(
    markup`<mj-column width="38%" vertical-align="top" padding="${side}" css-class="portrait">${image(portrait, 190)}${under}</mj-column><mj-column width="62%" vertical-align="top">${text}</mj-column>`,
    '0 40px 30px',
  )
}

const quoteMjml = ({ by, demo, quote }: Of<'quote'>, { locale }: Letter, index: number): Markup => {
  const { cloth, name } = flagAt(index)
  const [open, close] = quotationMarks[quote.lang]
  return section(
    column(
      markup`<mj-table css-class="ink" padding="0"><tr><td class="flag-${name}" width="8" style="width:8px;background:${cloth};border-radius:0 0 8px 8px">&#160;</td><td style="padding:2px 20px 6px;text-align:${startOf(locale)}"><p${marked(quote.lang, locale)} style="margin:0 0 10px;font-size:23px;line-height:1.4;font-weight:700;color:${look.ink}">${open}${quote.value}${close}</p><p class="soft" style="margin:0;font-size:15px;color:${look.soft}">${by.join(commas[locale])}${demo ? markup` · ${letterWords[locale].example}` : markup``}</p></td></tr></mj-table>`,
    ),
  )
}

const buttonMjml = ({ href, label }: Of<'button'>, { locale }: Letter): Markup =>
  section(
    column(
      markup`<mj-button css-class="button" href="${href}" align="${startOf(locale)}" background-color="${look.ink}" color="${look.sheet}" font-size="18px" font-weight="700" inner-padding="16px 28px" border-radius="6px" padding="0">${said(label, locale)}</mj-button>`,
    ),
    '4px 40px 38px',
  )
