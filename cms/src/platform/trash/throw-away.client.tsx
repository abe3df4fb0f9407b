'use client'

import {
  ConfirmationModal,
  PopupList,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useModal,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type * as v from 'valibot'

import { getJson } from '#platform/admin-form/get-json.client.ts'
import { postForm } from '#platform/admin-form/post-form.client.ts'
import { useWords } from '#platform/admin-form/use-words.client.ts'

import { shownUses } from './shown-uses.rules.ts'
import { trashWords } from './trash-words.rules.ts'

type Uses = v.InferOutput<typeof shownUses>['uses']

/** In the menu of a record: says what happens to it and to the records that refer to it, and asks. */
export const ThrowAway = () => {
  const { collectionSlug, hasTrashPermission, id } = useDocumentInfo()
  const { config } = useConfig()
  const { setModified } = useForm()
  const { openModal } = useModal()
  const router = useRouter()
  const { language, say } = useWords(trashWords)
  const [found, setFound] = useState<Uses>([])
  if (id === undefined || collectionSlug === undefined || hasTrashPermission !== true) return null
  const modal = `throw-away-${id}`
  const api = `${config.routes.api}/${collectionSlug}/${id}/trash`

  const ask = async (): Promise<void> => {
    setFound((await getJson(api, shownUses))?.uses ?? [])
    openModal(modal)
  }
  const throwAway = async (): Promise<void> => {
    setModified(false)
    const { kind, message } = await postForm(api, {}, language)
    if (kind === 'refused') {
      toast.error(message ?? say('failed'))
      return
    }
    toast.success(message ?? say('button'))
    router.push(`${config.routes.admin}/collections/${collectionSlug}`)
  }
  return (
    <>
      <PopupList.Button id="action-throw-away" onClick={() => void ask()}>
        {say('button')}
      </PopupList.Button>
      <ConfirmationModal
        body={
          <>
            <p>
              {say('gone')} {say('back')}
            </p>
            {found.length > 0 && <p>{say('used')}</p>}
            <ul>
              {found.map(({ count, kind, names }) => (
                <li key={kind}>
                  {kind} ({count}): {names.join(', ')}
                </li>
              ))}
            </ul>
          </>
        }
        confirmLabel={say('button')}
        heading={say('heading')}
        modalSlug={modal}
        onConfirm={throwAway}
      />
    </>
  )
}
