import { translator } from '#i18n/t.ts'
import { DemoNote, DemoTag } from '#ui/demo-note.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Notice } from '#ui/notice.tsx'
import { TitledNotice } from '#ui/titled-notice.tsx'
import { Untranslated } from '#ui/untranslated.tsx'

import { longWord, sampleText, sampleTitle, type Example } from './example.ts'

/** What tells a visitor something beside the text. */
export const messages: readonly Example[] = [
  {
    name: 'notice',
    of: [Notice],
    use: 'Stands apart from the text. Its sign and words say what kind it is, and colour says it as well.',
    states: {
      info: ({ locale }) => (
        <Notice kind="info">
          <p>{sampleText(locale).value}</p>
        </Notice>
      ),
      changed: ({ locale }) => (
        <Notice kind="changed">
          <p>{sampleText(locale).value}</p>
        </Notice>
      ),
      'stopped, with a long word': () => (
        <Notice kind="stopped">
          <p lang="nl" dir="ltr">
            {longWord}
          </p>
        </Notice>
      ),
    },
  },
  {
    name: 'titled-notice',
    of: [TitledNotice],
    use: 'A message that nobody may miss: a part of the page with a name of its own.',
    states: {
      stopped: ({ locale }) => (
        <TitledNotice
          kind="stopped"
          title={translator(locale)('form.unavailable.title')}
          text={translator(locale)('form.unavailable.text')}
        />
      ),
      'a title alone': ({ locale }) => <TitledNotice kind="info" title={sampleTitle(locale).value} />,
    },
  },
  {
    name: 'error-summary',
    of: [ErrorSummary],
    use: 'On top of a form that came back: what is wrong, each a link to its question.',
    states: {
      one: ({ locale }) => (
        <ErrorSummary
          locale={locale}
          errors={[{ field: 'field-wrong', message: sampleText(locale).value }]}
        />
      ),
      several: ({ locale }) => (
        <ErrorSummary
          locale={locale}
          errors={['field-wrong', 'area-wrong', 'select-wrong'].map((field) => ({
            field,
            message: sampleTitle(locale).value,
          }))}
        />
      ),
    },
  },
  {
    name: 'untranslated',
    of: [Untranslated],
    use: 'Once a page, when its text is in another language than the one that was chosen.',
    states: {
      usual: ({ locale }) => <Untranslated lang={locale === 'nl' ? 'en' : 'nl'} locale={locale} />,
    },
  },
  {
    name: 'demo-note',
    of: [DemoNote, DemoTag],
    use: 'Says honestly that a record was invented: a sentence on its page, one word in lists.',
    states: {
      'on a page': ({ locale }) => <DemoNote demo locale={locale} />,
      'in a list': ({ locale }) => (
        <p>
          <DemoTag demo locale={locale} />
        </p>
      ),
    },
  },
]
