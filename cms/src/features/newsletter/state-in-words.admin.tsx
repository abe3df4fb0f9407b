import { createLocalReq, type DefaultServerCellComponentProps, type ServerProps } from 'payload'
import type { ReactElement } from 'react'

import { spoken } from '#i18n/words.ts'

import { stateInWords } from './state-in-words.rules.ts'
import { wayOf } from './way-of.ts'

type Asked = Pick<ServerProps, 'i18n' | 'payload'> & { readonly id: unknown }

const told = async ({ i18n, id, payload }: Asked): Promise<string> =>
  spoken(i18n, stateInWords(await wayOf(await createLocalReq({}, payload), String(id))))

/** The state of each newsletter, in the list. Payload also renders the cell without a row, for every form. */
export const StateCell = async ({
  i18n,
  payload,
  rowData,
}: Omit<DefaultServerCellComponentProps, 'rowData'> & {
  readonly rowData?: DefaultServerCellComponentProps['rowData']
}): Promise<ReactElement | null> =>
  rowData === undefined ? null : <span>{await told({ i18n, id: rowData['id'], payload })}</span>

/** The same at the top of its page, in Payload's own style. */
export const StateOnPage = async ({
  i18n,
  id,
  payload,
}: ServerProps & { readonly id?: number | string }): Promise<ReactElement | null> =>
  id === undefined ? null : (
    <div className="status">
      <span className="status__value">{await told({ i18n, id, payload })}</span>
    </div>
  )
