import { PublishButton } from '@payloadcms/ui'
import { createLocalReq, type PublishButtonServerProps } from 'payload'
import type { ReactElement } from 'react'

import { spoken, words } from '#i18n/words.ts'

import { findReview } from './review-store.ts'

const label = words('Publiceer en keur goed', 'Publish and approve')

/** Replaces Payload's button to publish: for a submitted festival, publishing is approving, and the button says so. */
export const ApproveButton = async ({
  i18n,
  id,
  payload,
}: PublishButtonServerProps): Promise<ReactElement> => {
  const review = id === undefined ? null : await findReview(await createLocalReq({}, payload), String(id))
  return review?.state === 'submitted' ? <PublishButton label={spoken(i18n, label)} /> : <PublishButton />
}
