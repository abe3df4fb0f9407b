'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { useSay } from '#platform/admin-form/use-words.client.ts'
import { newestSave } from '#platform/saving/saves.client.ts'

import type { ReviewOverview } from '../review-overview.rules.ts'
import { doneWords } from '../review-words.rules.ts'
import type { ReviewStep } from '../review.rules.ts'
import { putNotes } from './note-store.client.ts'
import { panelWords } from './panel-words.rules.ts'
import { askOverview, askStep, reloadSaying, takeSaid } from './review.client.ts'

type UsedReview = {
  readonly error: string
  readonly festival: string | null
  readonly isBusy: boolean
  readonly overview: ReviewOverview | null
  readonly said: string
  readonly take: (step: ReviewStep, body?: object) => void
}

/** The review of the festival in the form, loaded again after every save, and its steps. */
export const useReview = (): UsedReview => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const say = useSay()
  const save = useSave()
  const festival = id === undefined ? null : String(id)
  const [overview, setOverview] = useState<ReviewOverview | null>(null)
  const [said, setSaid] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [savedAt, setSavedAt] = useState(lastUpdateTime)
  // What was wrong with an earlier version may be mended in this one.
  if (savedAt !== lastUpdateTime) {
    setSavedAt(lastUpdateTime)
    setError('')
  }
  const { api } = config.routes

  useEffect(() => {
    if (festival === null) return undefined
    let isCurrent = true
    void askOverview(api, festival).then((answer) => {
      if (!isCurrent || answer === null) return
      setOverview(answer)
      putNotes(festival, answer.notes)
      setSaid((before) => takeSaid(festival) || before)
    })
    return () => {
      isCurrent = false
    }
  }, [api, festival, lastUpdateTime])

  const takeStep = async (step: ReviewStep, body: object): Promise<void> => {
    if (festival === null) return
    setBusy(true)
    setError('')
    if (step === 'submit') await save()
    if (step === 'submit' && newestSave(`${api}/festivals/${festival}`)?.kind === 'refused') {
      setError(say(panelWords.notKept))
      setBusy(false)
      return
    }
    const wrong = await askStep(api, festival, step, body)
    if (wrong === null) return reloadSaying(festival, say(doneWords[step]))
    setError(wrong || say(panelWords.failed))
    setBusy(false)
  }
  return { error, festival, isBusy, overview, said, take: (step, body = {}) => void takeStep(step, body) }
}

/** Saves the typed changes first, so that they are part of the submission. */
const useSave = (): (() => Promise<void>) => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const { submit } = useForm()
  const isModified = useFormModified()
  return useCallback(async () => {
    if (!isModified) return
    await submit({
      action: `${config.routes.api}/festivals/${String(id)}?locale=${code}&depth=0&fallback-locale=null&draft=true`,
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }, [code, config.routes.api, id, isModified, submit])
}
