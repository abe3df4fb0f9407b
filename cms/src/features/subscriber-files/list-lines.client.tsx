'use client'

import { dryRunWords, type ListWord } from './imports-words.rules.ts'
import type { LookedList } from './looked-list.rules.ts'
import { toldWords } from './told-words.rules.ts'

type Props = {
  readonly language: 'en' | 'nl'
  readonly looked: LookedList
  readonly say: (word: ListWord) => string
}

/** Who is added, changed and passed over, and why. */
export const ListLines = ({ language, looked: { lines, told }, say }: Props) => (
  <>
    <h3>{say('each')}</h3>
    <table className="panel__table">
      <thead>
        <tr>
          <th scope="col">{dryRunWords.line[language]}</th>
          <th scope="col">{dryRunWords.address[language]}</th>
          <th scope="col">{dryRunWords.what[language]}</th>
          <th scope="col">{dryRunWords.stands[language]}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ email, line, text, what }) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            <td>{email}</td>
            <td>{toldWords({ what })[language]}</td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {lines > told.length && <p>{say('more')}</p>}
  </>
)
