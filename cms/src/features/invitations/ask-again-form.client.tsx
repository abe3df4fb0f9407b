'use client'

import { useState, type FormEvent } from 'react'

import { postForm } from '#platform/admin-form/post-form.client.ts'

import { invitationWords, type InvitationWord } from './invitation-words.rules.ts'
import { TextField } from './text-field.client.tsx'

type Props = {
  readonly language: 'en' | 'nl'
  readonly needsEmail: boolean
  readonly token: string
}

/** Asks for a new link; it always goes to the invited address. */
export const AskAgainForm = ({ language, needsEmail, token }: Props) => {
  const say = (word: InvitationWord): string => invitationWords[word][language]
  const [message, setMessage] = useState('')
  const [isBusy, setBusy] = useState(false)

  const ask = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const entered = Object.fromEntries(new FormData(event.currentTarget))
    const answer = await postForm('/api/invitations/ask-again', { ...entered, token }, language)
    setMessage(answer.message ?? say('failed'))
    setBusy(false)
  }

  return (
    <form className="invitation__form" onSubmit={(event) => void ask(event)}>
      {needsEmail && (
        <TextField
          autoComplete="email"
          hint={say('askHow')}
          label={say('askEmail')}
          name="email"
          required
          type="email"
        />
      )}
      <button aria-disabled={isBusy} className="invitation__button" type="submit">
        {isBusy ? say('busy') : say('askAgain')}
      </button>
      <div role="status">{message !== '' && <p className="invitation__result">{message}</p>}</div>
    </form>
  )
}
