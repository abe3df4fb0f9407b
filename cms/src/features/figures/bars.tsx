import type { ReactElement } from 'react'

export interface Bar {
  readonly label: string
  /** Null where nobody counted. */
  readonly value: number | null
}

interface Props {
  readonly bars: readonly Bar[]
  readonly caption: string
  readonly heads: readonly [string, string]
  readonly number: (value: number) => string
  readonly unknown: string
}

/** A table of figures with a bar beside each: whoever hears or copies it misses nothing. */
export const Bars = ({ bars, caption, heads, number, unknown }: Props): ReactElement => {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0))
  return (
    <table className="figures__table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <th className="figures__number" scope="col">
            {heads[1]}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="figures__number">{value === null ? unknown : number(value)}</td>
            <td className="figures__bar">
              <svg
                aria-hidden="true"
                height="14"
                preserveAspectRatio="none"
                viewBox="0 0 100 14"
                width="100%"
              >
                <rect height="14" rx="1" width={((value ?? 0) / most) * 100} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
