'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

const answers = ['peopleInPicture', 'consent.givenOn', 'consent.expiresOn', 'consent.scope', 'consent.proof']

/** Empties the answers about the people in a picture when a person chooses another file for it. */
export const AskAnew = () => {
  const { id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const file = useFormFields(([fields]) => fields.file?.value)
  const isOther = id !== undefined && id !== null && file instanceof File
  useEffect(() => {
    if (!isOther) return
    for (const path of answers) dispatchFields({ path, type: 'UPDATE', value: null })
  }, [dispatchFields, file, isOther])
  return null
}
