'use client'

import { Drawer, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useLayoutEffect } from 'react'

import { useWords } from '#platform/admin-form/use-words.client.ts'

import { PlanForm } from './plan-form.client.tsx'
import { planWords } from './plan-words.rules.ts'

import '#platform/admin-form/panel.css'

/**
 * Opens our drawer in the place of Payload's own, whose field reads months first, shows AM and PM, and keeps the old day of
 * what it can't read. Payload 3.90 has no other place for it.
 */
export const PlanDrawer = () => {
  const { id } = useDocumentInfo()
  const { closeModal, isModalOpen, openModal } = useModal()
  const { say } = useWords(planWords)
  const [theirs, ours] = [`schedule-publish-${id}`, `plan-publish-${id}`]
  const isAsked = isModalOpen(theirs)
  useLayoutEffect(() => {
    if (!isAsked) return
    closeModal(theirs)
    openModal(ours)
  }, [closeModal, isAsked, openModal, ours, theirs])
  return (
    <Drawer slug={ours} title={say('title')}>
      {isModalOpen(ours) && <PlanForm />}
    </Drawer>
  )
}
