'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import * as v from 'valibot'

import { languageOf } from '#i18n/words.ts'
import { ask, readAs } from '#platform/admin-form/ask.client.ts'

const texts = {
  en: {
    cancel: 'Not now',
    copied: 'Copied: texts, organisation, place, pictures, programme and practical facts.',
    emptied: 'Empty: dates, times, signing up, and whether it goes on. The address gets the new year.',
    failed: 'The new edition could not be made. Try again in a moment.',
    make: 'Make the new edition',
    open: 'Make a new edition …',
    stays: 'This festival stays as it is. The two pages link to each other.',
    there: 'To the next edition',
    title: 'A new edition of this festival',
  },
  nl: {
    cancel: 'Nu niet',
    copied: 'Neem ik mee: teksten, organisatie, plek, foto’s, programma en praktische informatie.',
    emptied: 'Maak ik leeg: dagen, tijden, aanmelden en of het doorgaat. Het adres krijgt het nieuwe jaar.',
    failed: 'De nieuwe editie kon niet worden gemaakt. Probeer het zo opnieuw.',
    make: 'Maak de nieuwe editie',
    open: 'Nieuwe editie maken …',
    stays: 'Dit festival blijft zoals het is. De twee pagina’s verwijzen naar elkaar.',
    there: 'Naar de volgende editie',
    title: 'Een nieuwe editie van dit festival',
  },
} as const

const schema = v.object({ id: v.string() })

type Props = {
  readonly festival: string
  /** The next edition, once it has been made. */
  readonly nextEdition: string | null
}

/** Creates next year's festival from this one, after listing the fields that are copied and emptied. */
export const NewEditionButton = ({ festival, nextEdition }: Props) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const t = texts[languageOf(i18n)]
  const dialog = useRef<HTMLDialogElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const addressOf = (id: string): string => `${config.routes.admin}/collections/festivals/${id}`
  const make = async (): Promise<void> => {
    setBusy(true)
    setFailed(false)
    const reply = await ask(`${config.routes.api}/festivals/${festival}/new-edition`, { body: {} })
    const made = readAs(schema, reply)?.id ?? null
    if (made !== null) window.location.assign(addressOf(made))
    else setFailed(true)
    setBusy(made !== null)
  }
  if (nextEdition !== null)
    return (
      <a className="review-link" href={addressOf(nextEdition)}>
        {t.there}
      </a>
    )
  return (
    <>
      <button className="review-button" onClick={() => dialog.current?.showModal()} type="button">
        {t.open}
      </button>
      <dialog aria-labelledby={`new-edition-${festival}`} className="review-dialog" ref={dialog}>
        <h3 id={`new-edition-${festival}`}>{t.title}</h3>
        <p>{t.copied}</p>
        <p>{t.emptied}</p>
        <p>{t.stays}</p>
        {hasFailed && <p role="alert">{t.failed}</p>}
        <div className="review-actions">
          <button
            className="review-button review-button--primary"
            disabled={isBusy}
            onClick={() => void make()}
            type="button"
          >
            {t.make}
          </button>
          <button className="review-button" onClick={() => dialog.current?.close()} type="button">
            {t.cancel}
          </button>
        </div>
      </dialog>
    </>
  )
}
