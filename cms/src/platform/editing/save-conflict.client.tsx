'use client'

import {
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { languageOf } from '#i18n/words.ts'
import { ask } from '#platform/admin-form/ask.client.ts'
import { forgetSave } from '#platform/saving/saves.client.ts'
import { addressOf as addressOfSaves } from '#platform/saving/use-newest-save.client.ts'

import { basedOnName } from './based-on.rules.ts'
import { ConflictForm } from './conflict-form.client.tsx'
import type { Edited, SaveConflict } from './stored-difference.ts'
import { useReleasedLock } from './use-released-lock.client.ts'

import './save-conflict.css'

type Data = Readonly<Record<string, unknown>>

const editedBy = (
  collection: string | undefined,
  global: string | undefined,
  // Of a record that is not made yet, some of Payload's forms have an id that is null.
  id: number | string | null | undefined,
): Edited | null => {
  if (collection !== undefined && id !== undefined && id !== null)
    return { id: String(id), kind: 'collection', slug: collection }
  return global === undefined ? null : { kind: 'global', slug: global }
}

const addressOf = (edited: Edited, locale: string, isDraft: boolean): string => {
  const path = edited.kind === 'collection' ? `${edited.slug}/${edited.id}` : `globals/${edited.slug}`
  return `/api/${path}?depth=0&fallback-locale=null&locale=${locale}${isDraft ? '&draft=true' : ''}`
}

/** Only the fields that the person changed, less those where they chose the other person's value. */
const chosen = (data: Data, conflict: SaveConflict, theirs: ReadonlySet<string>, isDraft: boolean): Data => ({
  ...Object.fromEntries(Object.entries(data).filter(([name]) => !theirs.has(name) && name !== 'updatedAt')),
  ...(isDraft ? { _status: 'draft' } : {}),
  [basedOnName]: conflict.basedOn,
})

const isConflict = (value: unknown): value is SaveConflict =>
  typeof value === 'object' && value !== null && 'difference' in value && 'basedOn' in value

/** The conflict in a refused save. */
const conflictIn = (answer: Data): SaveConflict | null => {
  const first: unknown = Array.isArray(answer.errors) ? answer.errors[0] : null
  const data: unknown = typeof first === 'object' && first !== null && 'data' in first ? first.data : null
  return isConflict(data) ? data : null
}

/** Opens when a save was refused because another person had saved the same record. */
export const SaveConflictDialog = () => {
  const document = useDocumentInfo()
  const { collectionSlug, docConfig, globalSlug, id } = document
  const { dispatchFields, getData, setModified } = useForm()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const isRefused = useFormFields(([fields]) => fields[basedOnName]?.valid === false)
  const [conflict, setConflict] = useState<SaveConflict | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const edited = editedBy(collectionSlug, globalSlug, id)
  const isDraft = Boolean(docConfig?.versions?.drafts)
  useReleasedLock(edited)

  /** Lets the form be saved again, on top of the state that is stored now. */
  const continueOn = (basedOn: unknown): void => {
    dispatchFields({ path: basedOnName, type: 'UPDATE', valid: true, value: basedOn })
    if (isModified) setModified(true)
  }

  useEffect(() => {
    if (!isRefused || edited === null) return
    const data: Data = getData()
    void ask('/api/save-conflict', { body: { data, edited } }).then((asked) => {
      const { conflict: found }: Data = { ...Object(asked?.body) }
      if (isConflict(found)) setConflict(found)
      else continueOn(data[basedOnName])
    })
    // Runs once for each refusal; the form itself changes with every key.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [isRefused])

  useEffect(() => {
    if (conflict !== null) dialog.current?.showModal()
  }, [conflict])

  if (edited === null || conflict === null) return null

  const save = async (theirs: ReadonlySet<string>): Promise<boolean> => {
    const body = chosen(getData(), conflict, theirs, isDraft)
    const method = edited.kind === 'collection' && ({ method: 'PATCH' } as const)
    const saved = await ask(addressOf(edited, locale, isDraft), { body, ...method })
    if (saved?.status === 200) {
      globalThis.location.reload()
      return true
    }
    const again = saved === null ? null : conflictIn({ ...Object(saved.body) })
    if (again !== null) setConflict(again)
    return again !== null
  }

  return (
    <dialog
      aria-labelledby="save-conflict-title"
      className="save-conflict"
      onCancel={() => setConflict(null)}
      ref={dialog}
    >
      <ConflictForm
        conflict={conflict}
        key={conflict.basedOn}
        language={languageOf(i18n)}
        onLater={() => {
          dialog.current?.close()
          setConflict(null)
        }}
        onSave={save}
        onTakeTheirs={() => {
          forgetSave(addressOfSaves(document))
          // After the form has stopped asking before the page is left.
          requestAnimationFrame(() => globalThis.location.reload())
        }}
      />
    </dialog>
  )
}
