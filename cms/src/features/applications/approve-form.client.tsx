'use client'

import { useEffect, useState } from 'react'
import * as v from 'valibot'

import { ConfirmedButton } from '#platform/admin-form/confirmed-button.client.tsx'
import { FormField } from '#platform/admin-form/form-field.part.tsx'
import { getJson } from '#platform/admin-form/get-json.client.ts'
import { ProvinceSelect } from '#platform/admin-form/province-select.client.tsx'

import type { ApplicationFacts } from './application-steps.client.tsx'
import { applicationWords, type ApplicationWord } from './application-words.rules.ts'
import { looksAlike } from './looks-alike.rules.ts'

type Props = {
  readonly application: ApplicationFacts
  readonly language: 'en' | 'nl'
  readonly onApprove: (choice: { organisation: string; province: string }) => Promise<boolean>
}

const schema = v.object({
  docs: v.array(v.object({ id: v.string(), municipality: v.fallback(v.string(), ''), name: v.string() })),
})

/** Chooses a new or an existing organisation and approves. */
export const ApproveForm = ({ application, language, onApprove }: Props) => {
  const say = (word: ApplicationWord): string => applicationWords[word][language]
  const [organisations, setOrganisations] = useState<v.InferOutput<typeof schema>['docs']>([])
  const [organisation, setOrganisation] = useState('')
  const [province, setProvince] = useState(application.province ?? '')

  useEffect(() => {
    const path = '/api/organisations?depth=0&draft=true&limit=1000&sort=name'
    void getJson(path, schema).then((found) => setOrganisations([...(found?.docs ?? [])]))
  }, [])

  return (
    <details className="panel__fold" open>
      <summary>{say('approve')}</summary>
      <p className="panel__hint">{say('approveHow')}</p>
      <FormField hint={say('organisationHow')} id="step-organisation" label={say('organisation')}>
        {(tied) => (
          <select {...tied} onChange={(event) => setOrganisation(event.target.value)} value={organisation}>
            <option value="">{say('newOne')}</option>
            {organisations.map(({ id, municipality, name }) => (
              <option key={id} value={id}>
                {[name, municipality].filter(Boolean).join(', ')}
                {looksAlike(name, application.organisationName) && ` (${say('similar')})`}
              </option>
            ))}
          </select>
        )}
      </FormField>
      {organisation === '' && (
        <ProvinceSelect
          empty={say('choose')}
          id="step-province"
          label={say('province')}
          language={language}
          onChoose={setProvince}
          value={province}
        />
      )}
      <ConfirmedButton
        label={say('approve')}
        no={say('cancel')}
        onConfirm={() => void onApprove({ organisation, province })}
        question={say('approveSure')}
        yes={say('approveYes')}
      />
    </details>
  )
}
