import type { Endpoint, PayloadRequest } from 'payload'

import { demandStaff } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { spoken, words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { asSystem } from '#platform/local-api.ts'
import { routePart } from '#platform/request-body.ts'

import { releaseProviders } from './held-providers.ts'
import { changeMailing, mailingById, skipQueued, type Mailing } from './mailing-store.ts'
import { afterStep, stepsFrom, type MailingStep } from './mailing.rules.ts'
import { progressOf } from './progress.ts'
import { wakeSender } from './sender.ts'
import { shownProgress } from './shown-progress.rules.ts'

const says = {
  changed: words(
    'Deze verzending is net veranderd. Laad de pagina opnieuw.',
    'This mailing has just changed. Load the page again.',
  ),
  missing: words('Deze verzending is er niet.', 'There is no such mailing.'),
  notNow: words('Dat kan nu niet bij deze verzending.', 'That is not possible for this mailing now.'),
}

const done = {
  cancel: words('De planning is geannuleerd.', 'It is no longer scheduled.'),
  pause: words('De verzending staat op pauze.', 'The mailing is paused.'),
  resume: words('De verzending gaat verder.', 'The mailing goes on.'),
  stop: words('De verzending is gestopt.', 'The mailing has been stopped.'),
}

const found = async (req: PayloadRequest): Promise<Mailing> => {
  demandStaff(req)
  const mailing = await mailingById(req, routePart(req, 'id'))
  if (mailing === null) throw refusal(req, says.missing, 404)
  return mailing
}

/** Values that change together with the state. */
const besides = (step: Exclude<MailingStep, 'cancel'>, now: Date): Partial<Mailing> => {
  switch (step) {
    case 'pause':
      return { pausedBecause: 'person' }
    case 'resume':
      return { failuresInARow: 0, messagesPerMinute: null, pausedBecause: null }
    case 'stop':
      return { finishedAt: now.toISOString(), pausedBecause: null }
  }
}

const take = (req: PayloadRequest, mailing: Mailing, step: MailingStep): Promise<boolean> =>
  // Cancelling a planned mailing first sets it to `stopped`: it can't begin while its row is removed.
  changeMailing(req, mailing, {
    state: step === 'cancel' ? 'stopped' : afterStep(step),
    ...(step === 'cancel' ? {} : besides(step, new Date())),
  })

const steppedContract = contract({
  about: 'The step that the address names: cancels what is scheduled, pauses, goes on, or stops for good.',
  answers: { 200: said },
  who: 'staff',
})

/** `POST /api/mailings/:id/pause`, `resume`, `stop` and `cancel`. */
const stepEndpoint = (step: MailingStep): Endpoint => ({
  custom: steppedContract,
  handler: async (req) => {
    const mailing = await found(req)
    if (!stepsFrom(mailing.state).includes(step)) throw refusal(req, says.notNow, 409)
    if (step === 'resume' && mailing.pausedBecause === 'provider')
      await releaseProviders(req, mailing, new Date())
    if (!(await take(req, mailing, step))) throw refusal(req, says.changed, 409)
    if (step === 'stop') await skipQueued(req, mailing.newsletter)
    if (step === 'cancel')
      await asSystem(req, 'only staff get here').delete({ collection: 'mailings', id: mailing.id })
    wakeSender.publish({ id: mailing.id })
    return Response.json({ message: spoken(req.i18n, done[step]) })
  },
  method: 'post',
  path: `/:id/${step}`,
})

/** `GET /api/mailings/:id/progress`: its progress, its uncertain deliveries, and the refusals. */
const progress: Endpoint = {
  custom: contract({
    about: 'How far a mailing is, what is uncertain, and what was refused. Administrators see whose.',
    answers: { 200: shownProgress },
    who: 'staff',
  }),
  handler: async (req) => {
    const mailing = await found(req)
    return Response.json(await progressOf(req, mailing), { headers: { 'cache-control': 'no-store' } })
  },
  method: 'get',
  path: '/:id/progress',
}

const steps: readonly MailingStep[] = ['cancel', 'pause', 'resume', 'stop']

export const mailingSteps: readonly Endpoint[] = [...steps.map(stepEndpoint), progress]
