'use client'

import { useState, type KeyboardEvent } from 'react'

import { FormField } from '#platform/admin-form/form-field.part.tsx'
import { EmailSlip } from '#platform/fields/email-slip.client.tsx'

import { peopleWords, type PeopleWord } from './people-words.rules.ts'

type Props = {
  readonly language: 'en' | 'nl'
  /** Resolves to whether it succeeded. */
  readonly onInvite: (invited: { email: string; language: string }) => Promise<boolean>
}

/** Asks for a colleague's address. It has no form element, since it is within the form of the organisation. */
export const InviteForm = ({ language, onInvite }: Props) => {
  const say = (word: PeopleWord): string => peopleWords[word][language]
  const [email, setEmail] = useState('')
  const [ofMail, setOfMail] = useState<string>('nl')

  const send = async (): Promise<void> => {
    if (await onInvite({ email, language: ofMail })) setEmail('')
  }
  const sendOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    // Enter would save the organisation.
    event.preventDefault()
    void send()
  }

  return (
    <>
      <h2>{say('inviteTitle')}</h2>
      <FormField hint={say('emailHow')} id="invite-email" label={say('email')}>
        {(tied) => (
          <input
            {...tied}
            autoComplete="off"
            onChange={(event) => setEmail(event.target.value)}
            onKeyDown={sendOnEnter}
            type="email"
            value={email}
          />
        )}
      </FormField>
      <EmailSlip email={email} language={language} />
      <FormField id="invite-language" label={say('language')}>
        {(tied) => (
          <select {...tied} onChange={(event) => setOfMail(event.target.value)} value={ofMail}>
            <option value="nl">{say('dutch')}</option>
            <option value="en">{say('english')}</option>
          </select>
        )}
      </FormField>
      <button className="panel__button" onClick={() => void send()} type="button">
        {say('invite')}
      </button>
    </>
  )
}
