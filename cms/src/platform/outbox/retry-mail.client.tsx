'use client'

import { Button, ConfirmationModal, toast, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { languageOf, words } from '#i18n/words.ts'
import { ask } from '#platform/admin-form/ask.client.ts'

import styles from './outbox.module.css'

const label = words('Opnieuw sturen', 'Send again')
const title = words('Nog een keer sturen?', 'Send it once more?')
const warning = words(
  'Het is niet zeker of deze mail is aangekomen. Stuur je hem opnieuw, dan kan iemand hem twee keer krijgen. Vraag het liever eerst.',
  'It is not certain whether this mail has arrived. If you send it again, somebody may get it twice. Better ask first.',
)
const failed = words('Dat lukte niet. Probeer het later opnieuw.', 'That did not work. Try again later.')
const question = 'send-mail-again'

type Props = {
  readonly may: 'ask' | 'no' | 'yes'
}

/** The button that puts a mail back in the queue; asks first where the mail may have arrived. */
export const RetryMail = ({ may }: Props) => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const [isBusy, setBusy] = useState(false)
  const language = languageOf(i18n)
  if (may === 'no') return null

  const retry = async (): Promise<void> => {
    setBusy(true)
    const reply = await ask(`/api/outbox/${id}/retry`, { body: { confirm: may === 'ask' } })
    if (reply?.isOk === true) return window.location.reload()
    setBusy(false)
    toast.error(reply?.messages[0] ?? failed[language])
  }
  return (
    <div className={styles.actions}>
      <Button
        disabled={isBusy}
        margin={false}
        onClick={may === 'ask' ? () => openModal(question) : () => void retry()}
      >
        {label[language]}
      </Button>
      <ConfirmationModal
        body={warning[language]}
        confirmLabel={label[language]}
        heading={title[language]}
        modalSlug={question}
        onConfirm={retry}
      />
    </div>
  )
}
