'use client'

import { useState } from 'react'
import * as v from 'valibot'

import { getJson } from '#platform/admin-form/get-json.client.ts'

import { findingSchema } from '../checks/finding.rules.ts'
import type { PanelWord } from '../panel-words.rules.ts'
import { useWhenSaved } from './when-saved.client.ts'

const schema = v.object({ findings: v.array(findingSchema) })

type Findings = v.InferOutput<typeof schema>['findings']

type Props = {
  readonly base: string
  readonly language: 'en' | 'nl'
  readonly say: (word: PanelWord) => string
}

const signs = { blocking: '✕', fine: '✓', warning: '!' } as const

/** The checks before a newsletter is sent, each with what to do about it. */
export const Checklist = ({ base, language, say }: Props) => {
  const [findings, setFindings] = useState<Findings | null>(null)
  const [state, setState] = useState<'busy' | 'failed' | 'ready'>('ready')
  const whenSaved = useWhenSaved()

  const check = async (): Promise<void> => {
    setState('busy')
    await whenSaved()
    const answer = await getJson(`${base}/checklist`, schema)
    if (answer !== null) setFindings(answer.findings)
    setState(answer === null ? 'failed' : 'ready')
  }

  return (
    <div className="letter-panel__part">
      <h3>{say('checklist')}</h3>
      <div aria-live="polite" role="status">
        {state === 'busy' && <p>{say('checking')}</p>}
        {state === 'failed' && <p className="panel__problem">{say('failed')}</p>}
        {state === 'ready' && findings !== null && (
          <ul className="letter-panel__findings">
            {findings.map(({ level, said }) => (
              <li className={`letter-panel__finding letter-panel__finding--${level}`} key={said.en}>
                <span aria-hidden="true">{signs[level]}</span>
                <p>
                  <span className="panel__unseen">{say(level)}: </span>
                  {said[language]}
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="panel__buttons">
        <button
          className="panel__button panel__button--quiet"
          disabled={state === 'busy'}
          onClick={() => void check()}
          type="button"
        >
          {say(findings === null ? 'check' : 'checkAgain')}
        </button>
      </div>
    </div>
  )
}
