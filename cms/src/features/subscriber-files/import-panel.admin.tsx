'use client'

import { type FormEvent, useState } from 'react'

import { Result } from '#platform/admin-form/result.admin.tsx'
import { type Answer, useLook } from '#platform/admin-form/use-look.ts'
import { useWords } from '#platform/admin-form/use-words.ts'

import { lookAt, type LookedList } from './import-client.ts'
import { ImportPreview } from './import-preview.admin.tsx'
import { listWords } from './imports-words.rules.ts'

/** Asks for a list and the proof that comes with it, and shows what would happen. What was typed stays. */
export const ImportPanel = () => {
  const { language, say } = useWords(listWords)
  const [file, setFile] = useState<File | null>(null)
  const [proof, setProof] = useState('')
  const [consentedOn, setConsentedOn] = useState('')
  const { found: looked, look, outcome } = useLook<LookedList>(say('failed'))

  const ask = (): Promise<Answer<LookedList>> =>
    file === null
      ? Promise.resolve({ kind: 'refused', message: say('noFile') })
      : lookAt({ consentedOn, file, proof }, language)
  const lookThrough = (event: FormEvent): void => {
    event.preventDefault()
    void look(ask)
  }
  return (
    <>
      <form onSubmit={lookThrough}>
        <div className="panel__field">
          <label htmlFor="list-file">{say('file')}</label>
          <p className="panel__hint" id="list-file-help">
            {say('fileHelp')}
          </p>
          <input
            accept=".csv,text/csv,text/plain"
            aria-describedby="list-file-help"
            className="panel__input"
            id="list-file"
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
            required
            type="file"
          />
        </div>
        <div className="panel__field">
          <label htmlFor="list-proof">{say('proof')}</label>
          <p className="panel__hint" id="list-proof-help">
            {say('proofHelp')}
          </p>
          <textarea
            aria-describedby="list-proof-help"
            className="panel__input"
            id="list-proof"
            maxLength={2000}
            minLength={10}
            onChange={({ target }) => setProof(target.value)}
            required
            rows={3}
            value={proof}
          />
        </div>
        <div className="panel__field">
          <label htmlFor="list-day">{say('consentedOn')}</label>
          <p className="panel__hint" id="list-day-help">
            {say('consentedOnHelp')}
          </p>
          <input
            aria-describedby="list-day-help"
            className="panel__input"
            id="list-day"
            onChange={({ target }) => setConsentedOn(target.value)}
            required
            type="date"
            value={consentedOn}
          />
        </div>
        <button className="panel__button" type="submit">
          {say('look')}
        </button>
      </form>
      <Result outcome={outcome} />
      {looked !== null && <ImportPreview key={looked.id} language={language} looked={looked} say={say} />}
    </>
  )
}
