'use client'

import type { ReactNode } from 'react'

import { useLanguage, useSay } from '#platform/admin-form/use-words.client.ts'

import type { Change, ContentLocale, RowChange } from '../difference.rules.ts'
import type { ReviewOverview, ShownPicture } from '../review-overview.rules.ts'
import { wordDifference, type TextPiece } from '../word-difference.rules.ts'
import { panelWords } from './panel-words.rules.ts'

const languages: Readonly<Record<ContentLocale, { readonly en: string; readonly nl: string }>> = {
  ar: { en: 'Arabic', nl: 'Arabisch' },
  en: { en: 'English', nl: 'Engels' },
  nl: { en: 'Dutch', nl: 'Nederlands' },
}

type Props = {
  readonly difference: readonly Change[]
  /** Rendered under each difference: the field for a note about it. */
  readonly noteFor: (path: string, label: string) => ReactNode
  readonly pictures: ReviewOverview['pictures']
}

/** The differences between the published and the waiting version, field by field. */
export const DifferenceView = ({ difference, noteFor, pictures }: Props) => {
  const say = useSay()
  if (difference.length === 0) return <p>{say(panelWords.noDifference)}</p>
  return (
    <ul className="difference">
      {difference.map((change, index) => (
        <li key={`${change.path} ${change.locale ?? ''}`}>
          <h4>
            {say(change.label)}
            {change.locale !== null && change.locale !== 'nl' && (
              <span className="difference__language">{say(languages[change.locale])}</span>
            )}
          </h4>
          <ChangeView change={change} pictures={pictures} />
          {difference.findIndex(({ path }) => path === change.path) === index &&
            noteFor(change.path, say(change.label))}
        </li>
      ))}
    </ul>
  )
}

const ChangeView = ({ change, pictures }: { change: Change } & Pick<Props, 'pictures'>) => {
  const language = useLanguage()
  switch (change.kind) {
    case 'text':
      return (
        <TextDifference
          after={change.after[language]}
          before={change.before[language]}
          locale={change.locale}
        />
      )
    case 'rows':
      return <RowsDifference rows={change.rows} />
    case 'pictures':
      return <PicturesDifference after={change.after} before={change.before} pictures={pictures} />
  }
}

type TextProps = {
  readonly after: string
  readonly before: string
  readonly locale: ContentLocale | null
}

/** A long text is shown once with its changes marked; a new text needs no marks. */
const TextDifference = ({ after, before, locale }: TextProps) => {
  const language = useLanguage()
  const pieces = wordDifference(before, after)
  const hasCommon = pieces.some(({ kind, text }) => kind === 'same' && text.trim() !== '')
  return (
    <p className="difference__text" dir={locale === 'ar' ? 'rtl' : 'ltr'} lang={locale ?? language}>
      {hasCommon ? <Marked pieces={pieces} /> : <Replaced after={after} before={before} />}
    </p>
  )
}

const Marked = ({ pieces }: { pieces: readonly TextPiece[] }) =>
  pieces.map(({ kind, text }, index) => {
    // Pieces have no ids; their position is their only key.
    const key = `${index} ${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    return kind === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>
  })

const Replaced = ({ after, before }: Pick<TextProps, 'after' | 'before'>) => {
  if (before === '') return after
  if (after === '') return <del>{before}</del>
  return (
    <>
      <del>{before}</del> → <ins>{after}</ins>
    </>
  )
}

const RowsDifference = ({ rows }: { rows: readonly RowChange[] }) => {
  const say = useSay()
  const language = useLanguage()
  const kindOf = ({ after, before }: RowChange) =>
    before === null ? panelWords.added : after === null ? panelWords.removed : panelWords.changedRow
  return (
    <ul className="difference__rows">
      {rows.map((row) => (
        <li key={`${row.before?.nl ?? ''} ${row.after?.nl ?? ''}`}>
          <span className="difference__kind">{say(kindOf(row))}</span>
          <TextDifference
            after={row.after?.[language] ?? ''}
            before={row.before?.[language] ?? ''}
            locale={null}
          />
        </li>
      ))}
    </ul>
  )
}

type PicturesProps = Pick<Props, 'pictures'> & {
  readonly after: readonly string[]
  readonly before: readonly string[]
}

const PicturesDifference = ({ after, before, pictures }: PicturesProps) => {
  const say = useSay()
  return (
    <div className="difference__pictures">
      {before.length > 0 && <PictureRow heading={say(panelWords.before)} ids={before} pictures={pictures} />}
      <PictureRow heading={say(panelWords.after)} ids={after} pictures={pictures} />
    </div>
  )
}

type RowProps = Pick<Props, 'pictures'> & {
  readonly heading: string
  readonly ids: readonly string[]
}

const PictureRow = ({ heading, ids, pictures }: RowProps) => {
  const say = useSay()
  const shown = ids.map((id): [string, ShownPicture] => [id, pictures[id] ?? { alt: '?', url: null }])
  return (
    <div>
      <span className="difference__kind">{heading}</span>
      {ids.length === 0 && <p>{say(panelWords.noPictures)}</p>}
      <ul>
        {shown.map(([id, { alt, url }]) => (
          <li key={id}>
            {url !== null && <img alt="" height="90" loading="lazy" src={url} width="160" />}
            <span>{alt}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
