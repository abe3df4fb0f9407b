'use client'

import { Button, ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { Words } from '#i18n/words.ts'
import { ask } from '#platform/admin-form/ask.client.ts'
import { useSay } from '#platform/admin-form/use-words.client.ts'

type Props = {
  /** The endpoint that a press calls: a path behind `/api`. */
  readonly path: string
  readonly label: Words
  readonly heading: Words
  readonly explanation: Words
  readonly body?: Readonly<Record<string, unknown>>
  readonly buttonStyle?: 'primary' | 'secondary'
  /** The page of the admin to open afterwards; without it, the present page is reloaded. */
  readonly then?: string
}

/** A button that asks "are you sure?", does one action on the server, and shows the result. */
export const ActionButton = ({
  path,
  label,
  heading,
  explanation,
  body,
  buttonStyle = 'secondary',
  then,
}: Props) => {
  const { config } = useConfig()
  const { openModal } = useModal()
  const router = useRouter()
  const [isDone, setDone] = useState(false)
  const say = useSay()
  const modalSlug = `action-${path}`

  const act = async (): Promise<void> => {
    const reply = await ask(`${config.serverURL}${config.routes.api}${path}`, { body: body ?? {} })
    if (reply?.isOk !== true) {
      toast.error(reply?.messages[0] ?? say(failed))
      return
    }
    setDone(true)
    toast.success(reply.messages[0] ?? say(label))
    if (then === undefined) window.location.reload()
    else router.push(`${config.routes.admin}${then}`)
  }

  return (
    <>
      <Button
        buttonStyle={buttonStyle}
        disabled={isDone}
        margin={false}
        onClick={() => openModal(modalSlug)}
        type="button"
      >
        {say(label)}
      </Button>
      <ConfirmationModal
        body={say(explanation)}
        confirmLabel={say(label)}
        heading={say(heading)}
        modalSlug={modalSlug}
        onConfirm={act}
      />
    </>
  )
}

const failed: Words = {
  en: 'It did not work. Check your connection and try again.',
  nl: 'Het is niet gelukt. Controleer je verbinding en probeer het opnieuw.',
}
