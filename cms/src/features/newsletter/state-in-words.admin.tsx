import { createLocalReq, type DefaultServerCellComponentProps, type Payload, type ServerProps } from 'payload'
import type { ReactElement } from 'react'

import { stateInWords } from './state-in-words.rules.ts'
import { wayOf } from './way-of.ts'

interface Asked {
  readonly id: string
  readonly language: string | undefined
  readonly payload: Payload
}

const told = async ({ id, language, payload }: Asked): Promise<string> => {
  const words = stateInWords(await wayOf(await createLocalReq({}, payload), id))
  return language === 'en' ? words.en : words.nl
}

/** How far each newsletter is, in the list. */
export const StateCell = async ({
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps): Promise<ReactElement> => (
  <span>{await told({ id: String(rowData['id']), language: i18n.language, payload })}</span>
)

/** The same at the top of its page, in Payload's own look. */
export const StateOnPage = async ({
  i18n,
  id,
  payload,
}: ServerProps & { readonly id?: number | string }): Promise<ReactElement | null> =>
  id === undefined ? null : (
    <div className="status">
      <span className="status__value">
        {await told({ id: String(id), language: i18n?.language, payload })}
      </span>
    </div>
  )
