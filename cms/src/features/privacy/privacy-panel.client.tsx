'use client'

import { useState, type FormEvent } from 'react'

import { FormField } from '#platform/admin-form/form-field.part.tsx'
import { Result, type Outcome } from '#platform/admin-form/result.client.tsx'
import { useLook, type Answer } from '#platform/admin-form/use-look.client.ts'
import { useWords } from '#platform/admin-form/use-words.client.ts'

import { lookedSchema, type Looked } from './looked-person.rules.ts'
import { privacyWords, type PrivacyWord } from './privacy-words.rules.ts'
import { askPrivacy, saveFile } from './privacy.client.ts'

import '#platform/admin-form/panel.css'

type Say = (word: PrivacyWord) => string
type Found = Looked & { readonly address: string }

/** Looks an address up; then its data can be downloaded, or erased by typing the address once more. */
export const PrivacyPanel = () => {
  const { language, say } = useWords(privacyWords)
  const [address, setAddress] = useState('')
  const { end, found, look, outcome } = useLook<Found>(say('failed'))

  const ask = async (): Promise<Answer<Found>> => {
    const answer = await askPrivacy('look', { address }, { language, schema: lookedSchema })
    if (answer.kind === 'refused') return answer
    return { ...answer, value: { ...answer.value, address: address.trim().toLowerCase() } }
  }
  const lookUp = (event: FormEvent): void => {
    event.preventDefault()
    void look(ask)
  }
  return (
    <div className="panel">
      <p>{say('intro')}</p>
      <form onSubmit={lookUp}>
        <FormField hint={say('addressHelp')} id="privacy-address" label={say('address')}>
          {(tied) => (
            <input
              {...tied}
              autoComplete="off"
              onChange={({ target }) => setAddress(target.value)}
              required
              type="email"
              value={address}
            />
          )}
        </FormField>
        <button className="panel__button" type="submit">
          {say('look')}
        </button>
      </form>
      <Result outcome={outcome} />
      {found !== null && (
        <Findings key={found.address} language={language} looked={found} onEnd={end} say={say} />
      )}
    </div>
  )
}

type FindingsProps = {
  readonly language: 'en' | 'nl'
  readonly looked: Found
  readonly onEnd: (outcome: Outcome) => void
  readonly say: Say
}

const Findings = ({ language, looked, onEnd, say }: FindingsProps) => {
  const { account, address, parts, refusal } = looked
  const download = async (as: 'data' | 'page'): Promise<void> => {
    if (!(await saveFile({ address, as }, language))) onEnd({ isGood: false, message: say('failed') })
  }
  if (parts.length === 0) return <p>{say('nothing')}</p>
  return (
    <section aria-labelledby="privacy-found">
      <h2 id="privacy-found">
        {say('found')} {address}
      </h2>
      <ul>
        {parts.map(({ count, heading }) => (
          <li className="panel__row" key={heading}>
            <span>{heading}</span>
            <strong>{count}</strong>
          </li>
        ))}
      </ul>
      <p>{say('downloadHelp')}</p>
      <div className="panel__buttons">
        {(['page', 'data'] as const).map((as) => (
          <button
            className="panel__button panel__button--quiet"
            key={as}
            onClick={() => void download(as)}
            type="button"
          >
            {say(as === 'page' ? 'downloadPage' : 'downloadData')}
          </button>
        ))}
      </div>
      <h3>{say('erase')}</h3>
      <p>{say('eraseHelp')}</p>
      {account !== 'none' && <p>{say(account)}</p>}
      {refusal === null ? (
        <EraseForm address={address} language={language} onEnd={onEnd} say={say} />
      ) : (
        <p className="panel__problem">{refusal}</p>
      )}
    </section>
  )
}

type EraseProps = Pick<FindingsProps, 'language' | 'onEnd' | 'say'> & {
  readonly address: string
}

const EraseForm = ({ address, language, onEnd, say }: EraseProps) => {
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const erase = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const answer = await askPrivacy('erase', { address, typed }, { language, schema: null })
    setBusy(false)
    onEnd({ isGood: answer.kind === 'done', message: answer.message ?? say('failed') })
  }
  return (
    <form onSubmit={(event) => void erase(event)}>
      <FormField id="privacy-typed" label={say('typeAgain')}>
        {(tied) => (
          <input
            {...tied}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
            required
            type="email"
            value={typed}
          />
        )}
      </FormField>
      <button className="panel__button" disabled={isBusy} type="submit">
        {say('erase')}
      </button>
    </form>
  )
}
