'use client'

import { roleWords, type ListWord } from './imports-words.rules.ts'
import { columnRoles, type ColumnRole } from './list-columns.rules.ts'
import type { LookedList } from './looked-list.rules.ts'

type Props = {
  readonly language: 'en' | 'nl'
  readonly looked: LookedList
  readonly onColumns: (columns: readonly ColumnRole[]) => void
  readonly say: (word: ListWord) => string
}

/** Every column of a list with what it is taken for; a person may say otherwise before anything is read in. */
export const ListColumns = ({ language, looked: { columns }, onColumns, say }: Props) => {
  const change = (changed: number, wanted: string): void => {
    const role = columnRoles.find((one) => one === wanted) ?? 'ignored'
    // There is one column of addresses: another one takes its place.
    const others = columns.map(({ role: before }) =>
      role === 'email' && before === 'email' ? 'ignored' : before,
    )
    onColumns(others.map((before, index) => (index === changed ? role : before)))
  }
  return (
    <>
      <h3>{say('columns')}</h3>
      <p className="panel__hint" id="list-columns-help">
        {say('columnsHelp')}
      </p>
      <table className="panel__table">
        <thead>
          <tr>
            <th scope="col">{say('column')}</th>
            <th scope="col">{say('columnValue')}</th>
            <th scope="col">{say('columnTaken')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, role, sample }, index) => (
            <tr key={`${index} ${name}`}>
              <th scope="row">{name === '' ? index + 1 : name}</th>
              <td>{sample}</td>
              <td>
                <select
                  aria-describedby="list-columns-help"
                  aria-label={`${say('columnTaken')}: ${name}`}
                  className="panel__input"
                  onChange={({ target }) => change(index, target.value)}
                  value={role}
                >
                  {columnRoles.map((one) => (
                    <option key={one} value={one}>
                      {roleWords[one][language]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
