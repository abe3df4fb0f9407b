'use client'

import { Button, toast, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import * as v from 'valibot'

import { languageOf, words } from '#i18n/words.ts'
import { ask, readAs } from '#platform/admin-form/ask.client.ts'

import styles from './mail-preview.module.css'

const show = words('Bekijk de mail', 'Show the mail')
const letter = words('De mail met voorbeelden ingevuld', 'The mail with examples filled in')
const failed = words('Dat lukte niet. Probeer het later opnieuw.', 'That did not work. Try again later.')

const schema = v.object({ html: v.string() })

type Props = {
  readonly group: string
  readonly language: string
  readonly template: string
}

/** Shows the mail with the texts in the form, saved or not. */
export const MailPreview = ({ group, language: mailLanguage, template }: Props) => {
  const { i18n } = useTranslation()
  const [html, setHtml] = useState<string | null>(null)
  const parts = useFormFields(([fields]) => {
    const valueOf = (part: string): unknown => fields[`${group}.${mailLanguage}.${part}`]?.value ?? null
    return JSON.stringify({
      body: valueOf('body'),
      button: valueOf('button'),
      language: mailLanguage,
      subject: valueOf('subject'),
      template,
    })
  })
  const language = languageOf(i18n)
  const render = async (): Promise<void> => {
    const reply = await ask('/api/globals/mail-texts/preview', { body: JSON.parse(parts) })
    const rendered = readAs(schema, reply)
    if (rendered === null) toast.error(reply?.messages[0] ?? failed[language])
    else setHtml(rendered.html)
  }
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" margin={false} onClick={() => void render()}>
        {show[language]}
      </Button>
      {html !== null && (
        <iframe className={styles.letter} sandbox="" srcDoc={html} title={letter[language]} />
      )}
    </div>
  )
}
