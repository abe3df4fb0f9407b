import { Agenda, ShortAgenda } from '#features/festivals/agenda.part.tsx'
import { FestivalLine } from '#features/festivals/festival-entry.part.tsx'
import { festivalEntry } from '#features/festivals/festival-entry.rules.ts'
import { exampleFestival } from '#features/festivals/festival.examples.ts'
import { Quote } from '#features/testimonials/quote.part.tsx'
import { contentLocaleOf, type Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { Caption, CaptionedPicture, PictureBlock } from '#ui/captioned-picture.tsx'
import { CoverPicture } from '#ui/cover-picture.tsx'
import { EditorsHeader } from '#ui/editors-header.tsx'
import { GarlandLine, GarlandPicture } from '#ui/garland.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Paragraphs } from '#ui/paragraphs.tsx'
import { Picture } from '#ui/picture.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { Section } from '#ui/section.tsx'
import { Words } from '#ui/words.tsx'

import { longWord, samplePicture, sampleText, sampleTitle, type Example } from './example.ts'

const entry = (locale: Locale, id: string, changes: Readonly<Record<string, unknown>> = {}) =>
  festivalEntry(
    exampleFestival(
      { id, title: { [contentLocaleOf(locale)]: sampleTitle(locale).value }, ...changes },
      locale,
    ),
    locale,
  )

const other = (locale: Locale): Locale => (locale === 'ar' ? 'nl' : 'ar')

/** What a page is about: headings, texts, pictures, festivals. */
export const content: readonly Example[] = [
  {
    name: 'festival-line',
    of: [FestivalLine],
    use: 'A festival in a list. What does not go on, or has changed, says so first.',
    states: {
      usual: ({ locale }) => (
        <FestivalLine entry={entry(locale, 'usual')} locale={locale} heading="h3" withMonth />
      ),
      cancelled: ({ locale }) => (
        <FestivalLine
          entry={entry(locale, 'cancelled', { eventStatus: 'cancelled' })}
          locale={locale}
          heading="h3"
          withMonth
        />
      ),
      moved: ({ locale }) => (
        <FestivalLine
          entry={entry(locale, 'moved', { eventStatus: 'rescheduled' })}
          locale={locale}
          heading="h3"
          withMonth
        />
      ),
      'an example, without a day, with a long word': ({ locale }) => (
        <FestivalLine
          entry={entry(locale, 'bare', { demo: true, timeSlots: [], title: { nl: longWord } })}
          locale={locale}
          heading="h3"
        />
      ),
    },
  },
  {
    name: 'agenda',
    of: [Agenda, ShortAgenda],
    use: 'Festivals in the order of their days.',
    states: {
      usual: ({ locale }) => (
        <Agenda
          entries={[entry(locale, 'first'), entry(locale, 'second', { eventStatus: 'postponed' })]}
          locale={locale}
          heading="h3"
          withMonth
        />
      ),
      'short, of any year': ({ locale }) => (
        <ShortAgenda entries={[entry(locale, 'third')]} locale={locale} />
      ),
    },
  },
  {
    name: 'empty-state',
    of: [],
    use: 'A list with nothing in it says what to do next. A class.',
    states: {
      usual: ({ locale }) => (
        <div className="empty">
          <p className="lead">{translator(locale)('festivals.empty')}</p>
          <p>{translator(locale)('festivals.emptyHow')}</p>
          <p>
            <a className="button" href="#content">
              {translator(locale)('festivals.organise')}
            </a>
          </p>
        </div>
      ),
    },
  },
  {
    name: 'quote',
    of: [Quote],
    use: 'What somebody said, and who.',
    states: Object.fromEntries(
      (['large', 'small'] as const).map((size) => [
        size,
        ({ locale }) => (
          <Quote
            testimonial={{
              id: size,
              quote: sampleText(size === 'large' ? locale : other(locale)),
              attribution: 'Samira',
              role: sampleTitle(locale),
              municipality: '’s-Hertogenbosch',
              festival: null,
              picture: size === 'large' ? samplePicture(locale) : null,
              demo: size === 'small',
              translatedIn: [contentLocaleOf(locale)],
            }}
            locale={locale}
            size={size}
          />
        ),
      ]),
    ),
  },
  {
    name: 'page-header',
    of: [PageHeader, EditorsHeader],
    use: 'The top of a page: its name and one sentence. Of editors, perhaps in another language.',
    states: {
      usual: ({ locale }) => (
        <PageHeader title={sampleTitle(locale).value} intro={sampleText(locale).value} />
      ),
      'of editors, in another language': ({ locale }) => (
        <EditorsHeader title={sampleTitle(other(locale))} intro={sampleText(other(locale))} locale={locale} />
      ),
    },
  },
  {
    name: 'section',
    of: [Section],
    use: 'A part of a page: its heading in the margin, its content beside it. Each example here is one.',
    states: {
      usual: ({ locale }) => (
        <Section id="section-inside" title={sampleTitle(locale)} locale={locale}>
          <p>{sampleText(locale).value}</p>
        </Section>
      ),
    },
  },
  {
    name: 'texts',
    of: [RichText, Paragraphs, Words],
    use: 'Texts of editors: formatted, plain, or a few words. Each is marked with its language where it is another one.',
    states: {
      formatted: ({ locale }) => <RichText locale={locale} under={2} text={formatted(locale)} />,
      plain: ({ locale }) => (
        <Paragraphs
          locale={locale}
          text={{ ...sampleText(locale), value: `${sampleText(locale).value}\n\n${longWord}` }}
        />
      ),
      'words in another language': ({ locale }) => (
        <p>
          <Words text={sampleTitle(other(locale))} locale={locale} />
        </p>
      ),
    },
  },
  {
    name: 'pictures',
    of: [Picture, CaptionedPicture, PictureBlock, Caption, CoverPicture],
    use: 'A picture keeps its room free before it comes. What it shows and who made it stand below.',
    states: {
      'with a caption': ({ locale }) => (
        <CaptionedPicture
          picture={samplePicture(locale)}
          caption={sampleText(locale)}
          locale={locale}
          sizes="20rem"
        />
      ),
      'fills its frame': ({ locale }) => (
        <CoverPicture
          picture={samplePicture(locale)}
          id="cover"
          format="wide"
          locale={locale}
          sizes="20rem"
        />
      ),
    },
  },
  {
    name: 'garlands',
    of: [GarlandLine, GarlandPicture],
    use: 'Decoration, drawn from a name: always the same for the same name.',
    states: {
      'large line': () => <GarlandLine name="gallery-large" size="large" />,
      'small line': () => <GarlandLine name="gallery-small" size="small" />,
      'in the place of a picture': () => <GarlandPicture id="gallery" format="wide" />,
    },
  },
]

const formatted = (locale: Locale): Parameters<typeof RichText>[0]['text'] => {
  const plain = { bold: false, italic: false, kind: 'text' as const }
  const text = (value: string) => ({ ...plain, text: value })
  return {
    lang: locale,
    value: [
      { kind: 'heading', level: 2, children: [text(sampleTitle(locale).value)] },
      {
        kind: 'paragraph',
        children: [
          { ...plain, bold: true, text: sampleTitle(locale).value },
          text(' '),
          { kind: 'link', href: '#content', children: [text(sampleText(locale).value)] },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [{ children: [text(longWord)], lists: [] }],
      },
      { kind: 'quote', children: [text(sampleText(locale).value)] },
      { kind: 'rule' },
    ],
  }
}
