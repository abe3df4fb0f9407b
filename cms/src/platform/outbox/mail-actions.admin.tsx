import type { UIFieldServerComponent } from 'payload'

import { actorOf } from '#access/actor.ts'
import { admin } from '#access/rules.ts'
import { languageOf, words } from '#i18n/words.ts'

import { mailsStayHere } from './outbox-folder.ts'
import { retryOf, type OutboxState } from './outbox.rules.ts'
import { RetryMail } from './retry-mail.client.tsx'

import styles from './outbox.module.css'

const letter = words('De mail zoals de ontvanger hem ziet', 'The mail as its receiver sees it')
const sealed = words(
  'Wat er in de mail staat, ziet alleen de ontvanger: er kan een link in staan die toegang geeft.',
  'Only the receiver sees what the mail says: it may hold a link that gives access.',
)

/** Below a mail's address: a button to send it again, and on a machine without a mail server, a link to its text. */
export const MailActions: UIFieldServerComponent = ({ data, i18n, id, req }) => {
  const language = languageOf(i18n)
  // The collection has no other states.
  const state = data.state as OutboxState
  const mayRead = state === 'sent' && mailsStayHere() && admin(actorOf(req.user)) === true
  return (
    <div className="field-type" data-mail-actions>
      <RetryMail may={retryOf(state)} />
      {mayRead ? (
        <iframe
          className={styles.letter}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          src={`/api/outbox/${String(id)}/written`}
          title={letter[language]}
        />
      ) : (
        <p>{sealed[language]}</p>
      )}
    </div>
  )
}
