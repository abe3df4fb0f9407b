'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'

import { useSay } from '#platform/admin-form/use-words.client.ts'

import { panelWords } from './panel-words.rules.ts'

type Props = {
  readonly children: ReactNode
  readonly confirm: string
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
  readonly title: string
}

/** Asks for confirmation before a change that visitors will see. */
export const ConfirmDialog = ({ children, confirm, isBusy, onClose, onConfirm, title }: Props) => {
  const say = useSay()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog aria-labelledby={titleId} className="review-dialog" onClose={onClose} ref={dialog}>
      <h3 id={titleId}>{title}</h3>
      {children}
      <div className="review-actions">
        <button
          className="review-button review-button--primary"
          disabled={isBusy}
          onClick={onConfirm}
          type="button"
        >
          {confirm}
        </button>
        <button className="review-button" onClick={() => dialog.current?.close()} type="button">
          {say(panelWords.cancel)}
        </button>
      </div>
    </dialog>
  )
}
