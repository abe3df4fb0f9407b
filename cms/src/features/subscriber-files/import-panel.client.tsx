'use client'

import { useState, type FormEvent } from 'react'

import { FormField } from '#platform/admin-form/form-field.part.tsx'
import { Result } from '#platform/admin-form/result.client.tsx'
import { useLook, type Answer } from '#platform/admin-form/use-look.client.ts'
import { useWords } from '#platform/admin-form/use-words.client.ts'

import { ImportPreview } from './import-preview.client.tsx'
import { lookAt, type AskedList } from './import.client.ts'
import { listWords } from './imports-words.rules.ts'
import type { ColumnRole } from './list-columns.rules.ts'
import type { LookedList } from './looked-list.rules.ts'

/** Asks for a list and the proof of consent, and shows a preview. Typed text stays. */
export const ImportPanel = () => {
  const { language, say } = useWords(listWords)
  const [file, setFile] = useState<File | null>(null)
  const [proof, setProof] = useState('')
  const [consentedOn, setConsentedOn] = useState('')
  const [asked, setAsked] = useState<AskedList | null>(null)
  const { found: looked, look, outcome } = useLook<LookedList>(say('failed'))

  const ask = (columns: readonly ColumnRole[]): Promise<Answer<LookedList>> => {
    if (file === null) return Promise.resolve({ kind: 'refused', message: say('noFile') })
    const list = { columns, consentedOn, file, proof }
    setAsked(list)
    return lookAt(list, language)
  }
  const lookThrough = (event: FormEvent): void => {
    event.preventDefault()
    void look(() => ask([]))
  }
  return (
    <>
      <form onSubmit={lookThrough}>
        <FormField hint={say('fileHelp')} id="list-file" label={say('file')}>
          {(tied) => (
            <input
              {...tied}
              accept=".csv,text/csv,text/plain"
              onChange={({ target }) => setFile(target.files?.[0] ?? null)}
              required
              type="file"
            />
          )}
        </FormField>
        <FormField hint={say('proofHelp')} id="list-proof" label={say('proof')}>
          {(tied) => (
            <textarea
              {...tied}
              maxLength={2000}
              minLength={10}
              onChange={({ target }) => setProof(target.value)}
              required
              rows={3}
              value={proof}
            />
          )}
        </FormField>
        <FormField hint={say('consentedOnHelp')} id="list-day" label={say('consentedOn')}>
          {(tied) => (
            <input
              {...tied}
              onChange={({ target }) => setConsentedOn(target.value)}
              autoComplete="off"
              required
              value={consentedOn}
            />
          )}
        </FormField>
        <button className="panel__button" type="submit">
          {say('look')}
        </button>
      </form>
      <Result outcome={outcome} />
      {looked !== null && asked !== null && (
        <ImportPreview
          asked={asked}
          key={looked.id}
          language={language}
          looked={looked}
          onColumns={(columns) => void look(() => ask(columns))}
          say={say}
        />
      )}
    </>
  )
}
