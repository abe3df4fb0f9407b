import type { ReactElement } from 'react'

import { spoken } from '#i18n/words.ts'

import type { BackgroundJob } from './background-job.ts'
import {
  agoIn,
  backgroundWords,
  everyWords,
  hangingWords,
  lateWords,
  momentIn,
  standingWords,
  wordsOfProblem,
} from './background-words.rules.ts'
import { byUrgency, failedLately, neverRun, standingOf, type Run, type Standing } from './run.rules.ts'

import '#platform/admin-form/panel.css'
import './job-table.css'

type Shown = {
  readonly job: Pick<BackgroundJob, 'everyMs' | 'help' | 'label' | 'longestTurnMs' | 'name'>
  readonly run: Run
  readonly standing: Standing
}

type Props = {
  readonly jobs: readonly Shown['job'][]
  readonly language: string
  readonly now: Date
  readonly runs: ReadonlyMap<string, Run>
}

/** The background jobs, how often they run, and the result of the last run; jobs that need attention come first. */
export const JobTable = ({ jobs, language, now, runs }: Props): ReactElement => {
  const say = (text: { readonly en: string; readonly nl: string }): string => spoken({ language }, text)
  const shown = jobs
    .map((job) => {
      const run = runs.get(job.name) ?? neverRun
      return { job, run, standing: standingOf(run, job, now) }
    })
    .toSorted((one, other) => byUrgency(one.standing, other.standing))
  return (
    <>
      {runs.size === 0 && <p>{say(backgroundWords.empty)}</p>}
      <div
        aria-label={say(backgroundWords.table)}
        className="jobs"
        role="region"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Keyboard users must be able to scroll it.
        tabIndex={0}
      >
        <table className="panel__table">
          <thead>
            <tr>
              <th scope="col">{say(backgroundWords.job)}</th>
              <th scope="col">{say(backgroundWords.result)}</th>
              <th scope="col">{say(backgroundWords.last)}</th>
              <th scope="col">{say(backgroundWords.every)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.job.name}>
                <th scope="row">
                  <strong>{say(one.job.label)}</strong>
                  <span className="panel__small">{say(one.job.help)}</span>
                </th>
                <td>
                  <Result language={language} now={now} shown={one} />
                </td>
                <td>
                  {one.standing.kind === 'never' ? (
                    '–'
                  ) : (
                    <Moment at={one.standing.at} language={language} now={now} />
                  )}
                </td>
                <td>{say(everyWords(one.job.everyMs))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

type MomentProps = {
  readonly at: string
  readonly language: string
  readonly now: Date
}

const Moment = ({ at, language, now }: MomentProps): ReactElement => (
  <time dateTime={at}>
    {agoIn(language, at, now)} <span className="panel__small">{momentIn(language, at)}</span>
  </time>
)

type ResultProps = {
  readonly language: string
  readonly now: Date
  readonly shown: Shown
}

const Result = ({ language, now, shown: { run, standing } }: ResultProps): ReactElement => {
  const say = (text: { readonly en: string; readonly nl: string }): string => spoken({ language }, text)
  const lately = failedLately(run, now)
  const isBad = standing.kind === 'failed' || standing.kind === 'late'
  return (
    <>
      <span className={isBad ? 'jobs__bad' : undefined}>{say(standingWords[standing.kind])}</span>
      {standing.kind === 'late' && (
        <span className="panel__small">{say(run.startedAt === null ? lateWords : hangingWords)}</span>
      )}
      {standing.kind === 'failed' && (
        <span className="panel__small">
          {say(wordsOfProblem(run.problem))} {say(backgroundWords.again)}
        </span>
      )}
      {lately !== null && (
        <span className="panel__small">
          {say(backgroundWords.earlier)}: {momentIn(language, lately)}. {say(wordsOfProblem(run.problem))}
        </span>
      )}
      {(standing.kind === 'failed' || lately !== null) && run.reason !== null && run.reason !== '' && (
        <details className="panel__small">
          <summary>{say(backgroundWords.forKeeper)}</summary>
          <code>{run.reason}</code>
        </details>
      )}
    </>
  )
}
