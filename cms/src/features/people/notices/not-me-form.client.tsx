'use client'

import { useState, type FormEvent } from 'react'

import { words } from '#i18n/words.ts'
import { postForm } from '#platform/admin-form/post-form.client.ts'

type Props = {
  readonly button: string
  readonly language: 'en' | 'nl'
  readonly token: string
}

const failed = words(
  'Dat lukte niet. Kijk of je internet hebt en probeer het opnieuw.',
  'That did not work. Check your connection and try again.',
)

/** The button that blocks the account. */
export const NotMeForm = ({ button, language, token }: Props) => {
  const [message, setMessage] = useState('')
  const [isDone, setDone] = useState(false)

  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const answer = await postForm('/api/users/not-me', { token }, language)
    setDone(answer.kind === 'done')
    setMessage(answer.message ?? failed[language])
  }

  return (
    <form onSubmit={(event) => void send(event)}>
      {!isDone && (
        <button className="not-me__button" type="submit">
          {button}
        </button>
      )}
      <p role="status">{message}</p>
    </form>
  )
}
