'use client'

import { useRouter } from 'next/navigation.js'
import { useRef, useState, type FormEvent } from 'react'
import * as v from 'valibot'

import { words } from '#i18n/words.ts'
import { ask, readAs } from '#platform/admin-form/ask.client.ts'

const said = {
  begin: words('Begin', 'Begin'),
  failed: words('Dat lukte niet. Probeer het nog eens.', 'That did not work. Try once more.'),
  needed: words('Vul dit eerst in.', 'Fill this in first.'),
  rest: words(
    'De rest vul je daarna in. Alles wat je daar typt, wordt vanzelf bewaard. Je kunt dit altijd nog veranderen.',
    'You fill in the rest after this. All you type there saves itself. You can still change this.',
  ),
  starting: words('Even wachten …', 'One moment …'),
} as const

type NewRecordFormProps = {
  readonly collection: string
  readonly help: string
  readonly label: string
  readonly language: 'en' | 'nl'
  readonly locale: string
  readonly maxLength: number
  readonly name: string
}

const made = v.object({ doc: v.object({ id: v.string() }) })

/** Asks for the title of a record, creates it as a draft, and opens its form. */
export const NewRecordForm = (props: NewRecordFormProps) => {
  const { collection, help, label, language, locale, maxLength, name } = props
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const refuse = (message: string): void => {
    setProblem(message)
    setIsBusy(false)
    input.current?.focus()
  }
  const make = async (text: string): Promise<void> => {
    setIsBusy(true)
    const query = new URLSearchParams({ depth: '0', draft: 'true', 'fallback-locale': 'null', locale })
    const reply = await ask(`/api/${collection}?${query.toString()}`, {
      body: { _status: 'draft', [name]: text },
    })
    const record = readAs(made, reply)
    if (record === null) return refuse(reply?.messages[0] ?? said.failed[language])
    router.push(`/admin/collections/${collection}/${record.doc.id}?locale=${locale}`)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isBusy) return
    const text = input.current?.value.trim() ?? ''
    if (text === '') refuse(said.needed[language])
    else void make(text)
  }

  return (
    <form className="new-record__form" data-form-ready="true" noValidate onSubmit={submit}>
      <label htmlFor="new-record-name">{label}</label>
      {help !== '' && <p id="new-record-help">{help}</p>}
      <input
        aria-describedby={
          [help === '' ? '' : 'new-record-help', problem === null ? '' : 'new-record-problem']
            .join(' ')
            .trim() || undefined
        }
        aria-invalid={problem !== null}
        autoComplete="off"
        id="new-record-name"
        maxLength={maxLength}
        ref={input}
        required
        type="text"
      />
      {problem !== null && (
        <p className="new-record__problem" id="new-record-problem" role="alert">
          {problem}
        </p>
      )}
      <button aria-disabled={isBusy} className="new-record__button" type="submit">
        {isBusy ? said.starting[language] : said.begin[language]}
      </button>
      <p className="new-record__rest">{said.rest[language]}</p>
    </form>
  )
}
