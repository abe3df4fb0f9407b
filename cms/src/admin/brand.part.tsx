const flags = ['#d8432f', '#f2a71b', '#0f7c78', '#5aa7d6', '#b8487a']

const Garland = ({ height }: { height: number }) => (
  <svg aria-hidden="true" height={height} viewBox="0 0 100 24" width={(height * 100) / 24}>
    <path d="M0 3 Q50 14 100 3" fill="none" stroke="currentColor" strokeWidth="1.2" />
    {flags.map((colour, index) => (
      <path
        d={`M${index * 19 + 5} ${index % 4 === 0 ? 5 : 8} l12 0.5 l-6.5 13 z`}
        fill={colour}
        key={colour}
      />
    ))}
  </svg>
)

/** The programme's name with its garland, above the login form. */
export const Logo = () => (
  <span className="welkom-hier-logo">
    <Garland height={44} />
    Welkom Hier
  </span>
)

/** The garland alone, at the start of the breadcrumb. */
export const Icon = () => <Garland height={12} />
