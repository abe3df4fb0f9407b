'use client'

import {
  LeaveWithoutSaving,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormSubmitted,
} from '@payloadcms/ui'
import { hasAutosaveEnabled } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { words } from '#i18n/words.ts'
import { jumpToField } from '#platform/admin-form/jump-to-field.client.ts'
import { useWords } from '#platform/admin-form/use-words.client.ts'

import type { Refusal } from './refusal.rules.ts'
import { useLoginEnded } from './use-login-ended.client.ts'
import { useNewestSave } from './use-newest-save.client.ts'

import './save-state.css'

const texts = {
  failed: words('er ging iets mis. Probeer het zo nog eens.', 'something went wrong. Try again in a moment.'),
  logIn: words('Log in', 'Log in'),
  loggedOut: words('je bent uitgelogd.', 'you are logged out.'),
  notKept: words('Niet bewaard:', 'Not saved:'),
  stays: words('(nieuw tabblad); je tekst blijft staan.', '(new tab); your text stays.'),
  unreachable: words(
    'we kunnen de server niet bereiken. Je tekst blijft staan; we proberen het opnieuw zodra je weer internet hebt.',
    'the server can’t be reached. Your text stays; we try again as soon as you are online.',
  ),
} as const

type ReasonProps = {
  readonly hasLoginEnded: boolean
  readonly refusal: Refusal
}

const Reason = ({ hasLoginEnded, refusal }: ReasonProps) => {
  const { say } = useWords(texts)
  const { fields, kind, message } = refusal
  if (hasLoginEnded)
    return (
      <>
        {say('loggedOut')}{' '}
        <a href="/admin/login" rel="noreferrer" target="_blank">
          {say('logIn')}
        </a>{' '}
        {say('stays')}
      </>
    )
  if (kind === 'unreachable') return say('unreachable')
  const named = fields.filter(({ path }) => path !== 'basedOn')
  if (named.length === 0) return message ?? say('failed')
  return (
    <ul className="save-state__fields">
      {named.map(({ label, message: why, path }) => (
        <li key={path}>
          <button className="save-state__field" onClick={() => void jumpToField(path)} type="button">
            {label}
          </button>
          {': '}
          {why}
        </li>
      ))}
    </ul>
  )
}

/** Says below the buttons of a form that its newest save was refused, and why; shows nothing of a save that was kept. */
export const SaveState = () => {
  const place = useRef<HTMLSpanElement>(null)
  const [bar, setBar] = useState<Element | null>(null)
  const { docConfig } = useDocumentInfo()
  const { setModified, setSubmitted, submit } = useForm()
  const isModified = useFormModified()
  const isSubmitted = useFormSubmitted()
  const save = useNewestSave()
  const { say } = useWords(texts)
  const isRefused = save?.kind === 'refused'
  const url = isRefused ? save.url : null

  useEffect(() => setBar(place.current?.closest('form')?.querySelector('.doc-controls') ?? null), [])
  // The form shows an error at a field only after “submitted”, which it takes back for a draft; a refused change is
  // never unmodified.
  const hasFields = isRefused && save.refusal.fields.length > 0
  useEffect(() => {
    if (isRefused && !isModified) setModified(true)
    if (hasFields && !isSubmitted) setSubmitted(true)
  }, [hasFields, isModified, isRefused, isSubmitted, setModified, setSubmitted])

  const saveAgain = useCallback((): void => {
    if (url === null || !url.includes('draft=true')) return
    const method = url.includes('/globals/') ? 'POST' : 'PATCH'
    void submit({
      acceptValues: { overrideLocalChanges: false },
      action: url,
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method,
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }, [submit, url])
  const hasLoginEnded = useLoginEnded(save, saveAgain)

  return (
    <span hidden={!isRefused} ref={place}>
      {isRefused && docConfig && hasAutosaveEnabled(docConfig) && <LeaveWithoutSaving />}
      {isRefused &&
        bar !== null &&
        createPortal(
          <div className="save-state" role="alert">
            <strong>{say('notKept')}</strong> <Reason hasLoginEnded={hasLoginEnded} refusal={save.refusal} />
          </div>,
          bar,
        )}
    </span>
  )
}
