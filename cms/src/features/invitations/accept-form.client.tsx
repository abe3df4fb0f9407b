'use client'

import { useRef, useState, type FormEvent } from 'react'

import { postForm } from '#platform/admin-form/post-form.client.ts'

import { invitationWords, type InvitationWord } from './invitation-words.rules.ts'
import { TextField } from './text-field.client.tsx'

type Props = {
  readonly email: string
  readonly hasAccount: boolean
  readonly language: 'en' | 'nl'
  readonly token: string
}

const nothing: Readonly<Record<string, string>> = {}

/** Sets name and password, or lets a person with an account join; then opens the start page. */
export const AcceptForm = ({ email, hasAccount, language, token }: Props) => {
  const say = (word: InvitationWord): string => invitationWords[word][language]
  const [problem, setProblem] = useState('')
  const [fields, setFields] = useState(nothing)
  const [isBusy, setBusy] = useState(false)
  const [isShown, setShown] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  const accept = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const entered = Object.fromEntries(new FormData(event.currentTarget))
    const answer = await postForm('/api/invitations/accept', { ...entered, token }, language)
    if (answer.kind === 'done') return globalThis.location.assign('/admin')
    setBusy(false)
    setFields(answer.fields)
    const [first] = Object.keys(answer.fields)
    setProblem(first === undefined ? (answer.message ?? say('failed')) : '')
    const target = form.current?.querySelector<HTMLElement>(
      first === undefined ? '[role=alert]' : `#${first}`,
    )
    target?.focus()
  }

  return (
    <form className="invitation__form" noValidate onSubmit={(event) => void accept(event)} ref={form}>
      <div role="alert" tabIndex={-1}>
        {problem !== '' && <p className="invitation__problem">{problem}</p>}
      </div>
      {hasAccount ? (
        <p>{say('existing')}</p>
      ) : (
        <>
          <p>
            {say('email')} <strong>{email}</strong>.
          </p>
          <input autoComplete="username" name="username" readOnly hidden type="email" value={email} />
          <TextField
            autoComplete="name"
            error={fields['name']}
            hint={say('nameHow')}
            label={say('name')}
            name="name"
            type="text"
          />
          <TextField
            autoComplete="new-password"
            error={fields['password']}
            hint={say('passwordHow')}
            label={say('password')}
            name="password"
            type={isShown ? 'text' : 'password'}
          />
          <label className="invitation__show">
            <input checked={isShown} onChange={() => setShown(!isShown)} type="checkbox" /> {say('show')}
          </label>
        </>
      )}
      <button aria-disabled={isBusy} className="invitation__button" type="submit">
        {isBusy ? say('busy') : say(hasAccount ? 'join' : 'make')}
      </button>
    </form>
  )
}
