'use client'

import { useState } from 'react'

import { conflictWords as said } from './conflict-words.rules.ts'
import type { FieldDifference, SaveConflict } from './stored-difference.ts'

type ConflictFormProps = {
  readonly conflict: SaveConflict
  readonly language: 'en' | 'nl'
  readonly onLater: () => void
  /** False when the save failed. */
  readonly onSave: (theirs: ReadonlySet<string>) => Promise<boolean>
  readonly onTakeTheirs: () => void
}

type ChoiceProps = {
  readonly difference: FieldDifference
  readonly isTheirs: boolean
  readonly language: 'en' | 'nl'
  readonly onChoose: (isTheirs: boolean) => void
}

const Choice = ({ difference, isTheirs, language, onChoose }: ChoiceProps) => (
  <fieldset className="save-conflict__field">
    <legend>{difference.label}</legend>
    {[
      { isChosen: isTheirs, label: said.theirs, text: difference.theirs, value: true },
      { isChosen: !isTheirs, label: said.mine, text: difference.yours, value: false },
    ].map(({ isChosen, label, text, value }) => (
      <label className="save-conflict__choice" key={label.en}>
        <input
          checked={isChosen}
          name={`save-conflict-${difference.name}`}
          onChange={() => onChoose(value)}
          type="radio"
        />
        <span>
          <strong>{label[language]}</strong>
          <span className="save-conflict__text">{text === '' ? said.empty[language] : text}</span>
        </span>
      </label>
    ))}
  </fieldset>
)

const textOf = (difference: readonly FieldDifference[]): string =>
  difference.map(({ label, yours }) => `${label}\n${yours}`).join('\n\n')

/** The difference between two people’s work, with a choice for each field. */
export const ConflictForm = ({ conflict, language, onLater, onSave, onTakeTheirs }: ConflictFormProps) => {
  const { difference } = conflict
  const [theirs, setTheirs] = useState(
    () => new Set(difference.filter(({ changedByYou }) => !changedByYou).map(({ name }) => name)),
  )
  const [status, setStatus] = useState<'copied' | 'failed' | 'saving' | null>(null)

  const choose = (name: string, isTheirs: boolean): void => {
    const next = new Set(theirs)
    if (isTheirs) next.add(name)
    else next.delete(name)
    setTheirs(next)
  }
  const save = (): void => {
    setStatus('saving')
    void onSave(theirs).then((isDone) => {
      if (!isDone) setStatus('failed')
    })
  }
  const copy = (): void => {
    void globalThis.navigator.clipboard
      .writeText(textOf(difference))
      .then(() => setStatus('copied'))
      .catch(() => setStatus('failed'))
  }

  return (
    <div className="save-conflict__sheet">
      <h2 id="save-conflict-title">{said.title[language]}</h2>
      <p>
        {said.explain[language]} {said.choose[language]}
      </p>
      {difference.map((one) => (
        <Choice
          difference={one}
          isTheirs={theirs.has(one.name)}
          key={one.name}
          language={language}
          onChoose={(isTheirs) => choose(one.name, isTheirs)}
        />
      ))}
      <p aria-live="polite" className="save-conflict__status">
        {status === null ? '' : said[status][language]}
      </p>
      <div className="save-conflict__buttons">
        <button className="save-conflict__button save-conflict__button--main" onClick={save} type="button">
          {said.keep[language]}
        </button>
        <button className="save-conflict__button" onClick={onTakeTheirs} type="button">
          {said.takeTheirs[language]}
        </button>
        <button className="save-conflict__button" onClick={copy} type="button">
          {said.copy[language]}
        </button>
        <button className="save-conflict__button" onClick={onLater} type="button">
          {said.later[language]}
        </button>
      </div>
    </div>
  )
}
