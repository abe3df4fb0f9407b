'use client'

import { useState } from 'react'

import { postForm } from '#platform/admin-form/post-form.client.ts'

import { panelWords } from '../panel-words.rules.ts'
import { SegmentFields, type ChosenSegment } from './segment-fields.client.tsx'
import type { PanelPart, Standing } from './standing.rules.ts'
import { useWhenSaved } from './when-saved.client.ts'

type Props = PanelPart & {
  readonly base: string
  readonly standing: Standing
}

/** Sends the newsletter in one reader's version to its writer, and to colleagues. */
export const TestForm = ({ base, language, onOutcome, say, standing }: Props) => {
  const [segment, setSegment] = useState<ChosenSegment>({ locale: 'nl', province: '' })
  const [colleagues, setColleagues] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  const whenSaved = useWhenSaved()

  const send = async (): Promise<void> => {
    setBusy(true)
    await whenSaved()
    const provinces = segment.province === '' ? [] : [segment.province]
    const wish = { colleagues, locale: segment.locale, provinces }
    const { kind, message } = await postForm(`${base}/test`, wish, language)
    onOutcome({ isGood: kind === 'done', message: message ?? panelWords.failed[language] })
    setBusy(false)
  }
  const toggle = (id: string, isOn: boolean): void =>
    setColleagues((before) => (isOn ? [...before, id] : before.filter((one) => one !== id)))

  return (
    <div className="letter-panel__part">
      <h3>{say('test')}</h3>
      <SegmentFields chosen={segment} language={language} onChoose={setSegment} say={say} />
      {standing.colleagues.length > 0 && (
        <details>
          <summary>{say('colleagues')} …</summary>
          <ul>
            {standing.colleagues.map(({ id, name }) => (
              <li key={id}>
                <label className="letter-panel__choice">
                  <input
                    checked={colleagues.includes(id)}
                    onChange={({ target }) => toggle(id, target.checked)}
                    type="checkbox"
                  />
                  {name}
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="panel__buttons">
        <button
          className="panel__button panel__button--quiet"
          disabled={isBusy}
          onClick={() => void send()}
          type="button"
        >
          {say('testSend')}
        </button>
        <span className="panel__hint">{standing.you}</span>
      </div>
    </div>
  )
}
