'use client'

import { useDocumentInfo, useServerFunctions } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'

import { Result, type Outcome } from '#platform/admin-form/result.client.tsx'
import { useWords } from '#platform/admin-form/use-words.client.ts'
import { PlannedFields, usePlannedFields } from '#platform/dates/planned-fields.client.tsx'
import { dutchZone } from '#platform/dates/zoned.rules.ts'

import { PlanChoices, type Plan } from './plan-choices.client.tsx'
import { planWords } from './plan-words.rules.ts'
import { PlannedList, type PlannedJob } from './planned-list.client.tsx'

/** Plans a publication of the record of this form, and shows what is planned. */
export const PlanForm = () => {
  const id = useId()
  const { collectionSlug, globalSlug, id: record } = useDocumentInfo()
  const { getUpcomingScheduledPublish, schedulePublish } = useServerFunctions()
  const { language, say } = useWords(planWords)
  const { clear, read, typed } = usePlannedFields()
  const [plan, setPlan] = useState<Plan>({ locale: null, type: 'publish' })
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [jobs, setJobs] = useState<readonly PlannedJob[]>([])

  const load = useCallback(async (): Promise<readonly PlannedJob[]> => {
    const found: unknown = await getUpcomingScheduledPublish({
      ...(record !== undefined && { id: record }),
      ...(collectionSlug !== undefined && { collectionSlug }),
      ...(globalSlug !== undefined && { globalSlug }),
    })
    return Array.isArray(found) ? found : []
  }, [collectionSlug, getUpcomingScheduledPublish, globalSlug, record])
  useEffect(() => {
    void load().then(setJobs)
  }, [load])

  const ask = async (args: object, done: string): Promise<boolean> => {
    // A server function throws nothing: it answers with an error, in English.
    const { error }: Readonly<Record<string, unknown>> = { ...Object(await schedulePublish(args as never)) }
    setOutcome(error ? { isGood: false, message: say('failed') } : { isGood: true, message: done })
    setJobs(await load())
    return !error
  }
  const save = async (): Promise<void> => {
    const planned = read()
    setOutcome(null)
    if (planned.kind === 'refused') return
    const isPlanned = await ask(
      {
        date: new Date(planned.at),
        type: plan.type,
        ...(collectionSlug
          ? { doc: { relationTo: collectionSlug, value: String(record) } }
          : { global: globalSlug }),
        ...(plan.type === 'publish' && plan.locale !== null && { localeToPublish: plan.locale }),
        timezone: dutchZone,
      },
      say('planned'),
    )
    if (isPlanned) clear()
  }
  return (
    <div className="panel">
      <PlanChoices onChange={setPlan} plan={plan} />
      <PlannedFields {...typed} id={id} language={language} />
      <button className="panel__button" onClick={() => void save()} type="button">
        {say('plan')}
      </button>
      <Result outcome={outcome} />
      <PlannedList jobs={jobs} onRemove={(job) => void ask({ deleteID: job }, say('removed'))} />
    </div>
  )
}
