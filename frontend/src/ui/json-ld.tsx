import type { ReactElement } from 'react'

import { DataBlock } from './data-block.tsx'

/** The page's data for search engines, as one JSON-LD graph. */
export const JsonLd = ({ objects }: { objects: readonly object[] }): ReactElement | null =>
  objects.length === 0 ? null : (
    <DataBlock
      type="application/ld+json"
      json={JSON.stringify({ '@context': 'https://schema.org', '@graph': objects })}
    />
  )
