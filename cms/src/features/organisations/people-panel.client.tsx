'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type * as v from 'valibot'

import { datesIn } from '#i18n/dates.rules.ts'
import { ConfirmedButton } from '#platform/admin-form/confirmed-button.client.tsx'
import { Result } from '#platform/admin-form/result.client.tsx'
import { useAnswer } from '#platform/admin-form/use-answer.client.ts'
import { useStep } from '#platform/admin-form/use-step.client.ts'
import { useWords } from '#platform/admin-form/use-words.client.ts'

import { InviteForm } from './invite-form.client.tsx'
import { peopleWords, type PeopleWord } from './people-words.rules.ts'
import { shownPeople } from './shown-people.rules.ts'

import '#platform/admin-form/panel.css'

type People = v.InferOutput<typeof shownPeople>

/** The people of this organisation and its open invitations, with all steps that the viewer may take. */
export const PeoplePanel = () => {
  const { id } = useDocumentInfo()
  const { language, say } = useWords(peopleWords)
  const { outcome, take } = useStep({ failed: say('failed'), language })
  const base = `/api/organisations/${id}`
  const { answer: people, askAgain } = useAnswer(id === undefined ? null : `${base}/people`, shownPeople)

  const act = async (path: string, data: object): Promise<boolean> => {
    const isDone = await take(path, data)
    if (isDone) askAgain()
    return isDone
  }
  const leave = async (): Promise<void> => {
    // The viewer has left the organisation, so that this list may no longer be loaded or shown.
    if (await take(`${base}/leave`, {})) globalThis.location.assign('/admin')
  }

  if (id === undefined) return <p className="panel">{say('first')}</p>
  if (people === null) return <p className="panel">{say('loading')}</p>
  return (
    <div className="panel">
      <Result outcome={outcome} />
      <h2>{say('colleagues')}</h2>
      <Colleagues
        language={language}
        onLeave={() => void leave()}
        onRemove={(person) => void act(`${base}/remove`, { person })}
        people={people}
      />
      {people.invitations.length > 0 && (
        <>
          <h2>{say('invitations')}</h2>
          <Invitations
            language={language}
            onStep={(invitation, step) => void act(`/api/invitations/${invitation}/${step}`, {})}
            people={people}
          />
        </>
      )}
      <InviteForm
        language={language}
        onInvite={(invited) => act('/api/invitations/invite', { ...invited, organisation: id })}
      />
    </div>
  )
}

type ColleaguesProps = {
  readonly language: 'en' | 'nl'
  readonly onLeave: () => void
  readonly onRemove: (person: string) => void
  readonly people: People
}

const Colleagues = ({ language, onLeave, onRemove, people }: ColleaguesProps) => {
  const say = (word: PeopleWord): string => peopleWords[word][language]
  const { colleagues, isStaff } = people
  if (colleagues.length === 0) return <p>{say('nobody')}</p>
  return (
    <ul>
      {colleagues.map(({ email, id, isYou, name }) => (
        <li className="panel__row" key={id}>
          <span>
            {name}
            {isYou && ` (${say('you')})`}
            {email !== undefined && <span className="panel__small">{email}</span>}
          </span>
          {isYou && (
            <ConfirmedButton
              label={say('leave')}
              no={say('cancel')}
              onConfirm={onLeave}
              question={say(colleagues.length === 1 ? 'leaveLast' : 'leaveSure')}
              yes={say('leaveYes')}
            />
          )}
          {isStaff && (
            <ConfirmedButton
              about={name}
              label={say('remove')}
              no={say('cancel')}
              onConfirm={() => onRemove(id)}
              question={`${name} ${say('removeSure')}`}
              yes={say('removeYes')}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

type InvitationsProps = {
  readonly language: 'en' | 'nl'
  readonly onStep: (invitation: string, step: 'renew' | 'revoke') => void
  readonly people: People
}

const Invitations = ({ language, onStep, people }: InvitationsProps) => {
  const say = (word: PeopleWord): string => peopleWords[word][language]
  return (
    <ul>
      {people.invitations.map(({ email, expiresAt, id, isExpired }) => (
        <li className="panel__row" key={id}>
          <span>
            {email}
            <span className="panel__small">
              {isExpired ? say('expired') : `${say('until')} ${moment(expiresAt, language)}.`}
            </span>
          </span>
          <button
            className="panel__button panel__button--quiet"
            onClick={() => onStep(id, 'renew')}
            type="button"
          >
            {say('again')}
            <span className="panel__unseen"> {email}</span>
          </button>
          <ConfirmedButton
            about={email}
            label={say('revoke')}
            no={say('cancel')}
            onConfirm={() => onStep(id, 'revoke')}
            question={say('revokeSure')}
            yes={say('revokeYes')}
          />
        </li>
      ))}
    </ul>
  )
}

const moment = (at: string, language: 'en' | 'nl'): string =>
  datesIn(language, {
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(new Date(at))
