const flags = ['#c2371f', '#f5b82e', '#1b6b4b', '#235a9c', '#f2a3b5']

/** A number computed from an id, always the same for the same id. */
const numberOf = (id: string): number =>
  [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7)

const place = (index: number): { readonly x: number; readonly y: number } => {
  const x = 6 + index * 22
  return { x, y: 14 + 20 * (1 - ((x - 50) / 50) ** 2) }
}

/** The garland of a festival without a picture: its colours follow its id, as they do on the site. */
export const GarlandPicture = ({ id }: { id: string }) => (
  <svg
    aria-hidden="true"
    className="start-page-garland"
    preserveAspectRatio="xMidYMid slice"
    viewBox="0 0 100 72"
  >
    <path d="M-4 12 Q50 56 104 12" fill="none" stroke="currentColor" strokeWidth="1.2" />
    {flags.map((_, index) => {
      const { x, y } = place(index)
      return (
        <path
          d={`M${x - 8} ${y} l16 0 l-8 ${22 + ((numberOf(id) + index) % 3) * 3} z`}
          fill={flags[(numberOf(id) + index * 2) % flags.length]}
          key={x}
        />
      )
    })}
  </svg>
)
