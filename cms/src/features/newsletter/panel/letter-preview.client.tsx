'use client'

import { useState } from 'react'

import { panelWords } from '../panel-words.rules.ts'
import { previewWords, type PreviewWord } from '../preview-words.rules.ts'
import { SegmentFields, type ChosenSegment } from './segment-fields.client.tsx'
import { useLetter } from './use-letter.client.ts'
import type { WrittenLetter } from './written-letter.rules.ts'

const screens = ['desktop', 'phone', 'text'] as const

type Screen = (typeof screens)[number]

type Props = {
  readonly id: string
  readonly language: 'en' | 'nl'
  readonly locale: string
}

/** The newsletter as one reader gets it, at a chosen screen size; reloads when the form is saved. */
export const LetterPreview = ({ id, language, locale }: Props) => {
  const [segment, setSegment] = useState<ChosenSegment>({ locale, province: '' })
  const [screen, setScreen] = useState<Screen>('desktop')
  const [isDark, setDark] = useState(false)
  const { letter, state } = useLetter(id, segment)
  const say = (word: PreviewWord): string => previewWords[word][language]
  return (
    <>
      <div className="letter-preview__bar">
        <fieldset className="letter-preview__screens">
          <legend>{say('shownAs')}</legend>
          {screens.map((one) => (
            <label key={one}>
              <input
                checked={screen === one}
                name="screen"
                onChange={() => setScreen(one)}
                type="radio"
                value={one}
              />
              {say(one)}
            </label>
          ))}
          <label>
            <input checked={isDark} onChange={({ target }) => setDark(target.checked)} type="checkbox" />
            {say('dark')}
          </label>
        </fieldset>
        <SegmentFields
          chosen={segment}
          language={language}
          onChoose={setSegment}
          say={(word) => panelWords[word][language]}
        />
      </div>
      <div aria-live="polite" role="status">
        {state === 'failed' && <p className="letter-preview__failed">{say('failed')}</p>}
        {letter === null && state === 'loading' && <p>{say('loading')}</p>}
      </div>
      {letter !== null && (
        <>
          <Inbox language={language} letter={letter} locale={segment.locale} />
          {screen === 'text' ? (
            <pre className="letter-preview__text" dir="auto" lang={segment.locale}>
              {letter.text}
            </pre>
          ) : (
            <iframe
              className={`letter-preview__mail letter-preview__mail--${screen}`}
              // The mail holds no script; without the admin's origin the frame could not load its pictures.
              sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
              srcDoc={inLight(letter.html, isDark)}
              title={say('mail')}
            />
          )}
        </>
      )}
    </>
  )
}

/** The mail in dark or light mode, whatever mode the screen has. */
const inLight = (html: string, isDark: boolean): string =>
  html.replaceAll('@media (prefers-color-scheme:dark)', isDark ? '@media all' : '@media not all')

type InboxProps = {
  readonly language: 'en' | 'nl'
  readonly letter: WrittenLetter
  readonly locale: string
}

/** The mail as an inbox lists it: the sender, the subject, and the line beside it. */
const Inbox = ({ language, letter, locale }: InboxProps) => (
  <div className="letter-preview__inbox" dir={locale === 'ar' ? 'rtl' : 'ltr'} lang={locale}>
    <p>
      <strong>{letter.fromName}</strong>
      <span className="letter-preview__size" dir="ltr" lang={language}>
        {previewWords.size[language]}: {Math.ceil(letter.bytes / 1024)} KB
      </span>
    </p>
    <p className="letter-preview__line">
      <strong>{letter.subject}</strong> <span>{letter.preheader}</span>
    </p>
  </div>
)
