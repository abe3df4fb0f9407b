import type { ReactElement } from 'react'

import type { Bar } from './statistics.rules.ts'

type Props = {
  readonly bars: readonly Bar[]
  readonly caption: string
  readonly heads: readonly [string, string]
  /** The omitted rows, in one line. */
  readonly note: string | null
  readonly number: (value: number) => string
}

/** A table of numbers with a bar beside each: people who hear or copy it miss nothing. */
export const Bars = ({ bars, caption, heads, note, number }: Props): ReactElement => {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <>
      {bars.length > 0 && (
        <table className="statistics__table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{heads[0]}</th>
              <th className="statistics__number" scope="col">
                {heads[1]}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="statistics__number">{number(value)}</td>
                <td className="statistics__bar">
                  <svg
                    aria-hidden="true"
                    height="14"
                    preserveAspectRatio="none"
                    viewBox="0 0 100 14"
                    width="100%"
                  >
                    <rect height="14" rx="1" width={(value / most) * 100} />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {note !== null && <p className="statistics__help">{note}</p>}
    </>
  )
}
