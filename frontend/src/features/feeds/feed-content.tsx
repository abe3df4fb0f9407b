import type { ReactElement } from 'react'

import { fragment } from '#ui/fragment.ts'

type Props = {
  readonly image: { readonly url: string; readonly alt: string } | null
  readonly status: string | null
  readonly when: string | null
  readonly where: string | null
  readonly text: { readonly value: string; readonly lang: string } | null
}

const Content = ({ image, status, when, where, text }: Props): ReactElement => (
  <>
    {image !== null && (
      <p>
        <img src={image.url} alt={image.alt} />
      </p>
    )}
    {status !== null && (
      <p>
        <strong>{status}</strong>
      </p>
    )}
    {when !== null && <p>{when}</p>}
    {where !== null && <p>{where}</p>}
    {text !== null && <p lang={text.lang}>{text.value}</p>}
  </>
)

/** The HTML content of a feed item. */
export const feedContent = (props: Props): string => fragment(<Content {...props} />)
