import type { BeforeListTableServerProps, Where } from 'payload'

import { languageOf, words, type Words } from '#i18n/words.ts'

import styles from './outbox.module.css'

type Choice = {
  readonly label: Words
  readonly states: readonly string[]
}

const choices: readonly Choice[] = [
  { label: words('Wacht op jou', 'Waits for you'), states: ['failed', 'unknown'] },
  { label: words('Wacht of onderweg', 'Waiting or on its way'), states: ['queued', 'sending'] },
  { label: words('Verstuurd', 'Sent'), states: ['sent'] },
  { label: words('Alle mails', 'All mails'), states: [] },
]
const name = words('Toon', 'Show')

const whereOf = ({ states }: Choice): Where =>
  states.length === 0 ? {} : { or: [{ and: [{ state: { in: [...states] } }] }] }

const addressOf = ({ states }: Choice): string =>
  states.length === 0 ? '?' : `?where[or][0][and][0][state][in]=${states.join(',')}`

/** Above the list of mails: four filters, each with its number of mails. */
export const MailFilters = async ({ i18n, payload, user }: BeforeListTableServerProps) => {
  const language = languageOf(i18n)
  const counted = await Promise.all(
    choices.map((choice) =>
      payload.count({ collection: 'outbox', overrideAccess: false, user, where: whereOf(choice) }),
    ),
  )
  return (
    <nav aria-label={name[language]} className={styles.filters}>
      {choices.map((choice, index) => (
        <a className={styles.filter} href={addressOf(choice)} key={choice.label.en}>
          {choice.label[language]} <span className={styles.count}>{counted[index]?.totalDocs ?? 0}</span>
        </a>
      ))}
    </nav>
  )
}
