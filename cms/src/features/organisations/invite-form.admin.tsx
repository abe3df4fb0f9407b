'use client'

import { type KeyboardEvent, useState } from 'react'

import { type PeopleWord, peopleWords } from './people-words.rules.ts'

interface Props {
  readonly language: 'en' | 'nl'
  /** Resolves to whether it went well. */
  readonly onInvite: (invited: { email: string; language: string }) => Promise<boolean>
}

/** Asks for a colleague's address. No form element: this stands within the form of the organisation. */
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
      <div className="panel__field">
        <label htmlFor="invite-email">{say('email')}</label>
        <p className="panel__hint" id="invite-email-hint">
          {say('emailHow')}
        </p>
        <input
          aria-describedby="invite-email-hint"
          autoComplete="off"
          className="panel__input"
          id="invite-email"
          onChange={(event) => setEmail(event.target.value)}
          onKeyDown={sendOnEnter}
          type="email"
          value={email}
        />
      </div>
      <div className="panel__field">
        <label htmlFor="invite-language">{say('language')}</label>
        <select
          className="panel__input"
          id="invite-language"
          onChange={(event) => setOfMail(event.target.value)}
          value={ofMail}
        >
          <option value="nl">{say('dutch')}</option>
          <option value="en">{say('english')}</option>
        </select>
      </div>
      <button className="panel__button" onClick={() => void send()} type="button">
        {say('invite')}
      </button>
    </>
  )
}
