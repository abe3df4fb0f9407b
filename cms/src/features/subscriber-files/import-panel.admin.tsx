'use client'

import { useTranslation } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import { type Outcome, Result } from '#platform/admin-form/result.admin.tsx'

import { lookAt, type LookedList } from './import-client.ts'
import { ImportPreview } from './import-preview.admin.tsx'
import { type ListWord, listWords } from './imports-words.rules.ts'

/** Asks for a list and the proof that comes with it, and shows what would happen. What was typed stays. */
export const ImportPanel = () => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const say = (word: ListWord): string => listWords[word][language]
  const [file, setFile] = useState<File | null>(null)
  const [proof, setProof] = useState('')
  const [consentedOn, setConsentedOn] = useState('')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [looked, setLooked] = useState<LookedList | null>(null)

  const look = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setLooked(null)
    if (file === null) return setOutcome({ isGood: false, message: say('noFile') })
    const answer = await lookAt({ consentedOn, file, proof }, language)
    if (answer === null || typeof answer === 'string')
      return setOutcome({ isGood: false, message: answer ?? say('failed') })
    setOutcome(null)
    setLooked(answer)
  }
  return (
    <>
      <form onSubmit={(event) => void look(event)}>
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
