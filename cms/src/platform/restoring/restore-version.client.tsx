'use client'

import { Button, ConfirmationModal, toast, useConfig, useModal, useTranslation } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'
import type * as v from 'valibot'

import { datesIn } from '#i18n/dates.rules.ts'
import { getJson } from '#platform/admin-form/get-json.client.ts'
import { postForm } from '#platform/admin-form/post-form.client.ts'
import { useWords, type Spoken } from '#platform/admin-form/use-words.client.ts'

import { lookedVersion } from './looked-version.rules.ts'
import { filledWith, restoreWords } from './restore-words.rules.ts'

import './restore-version.css'

type Seen = v.InferOutput<typeof lookedVersion>

const modal = 'restore-version-as-draft'

/** On the page of an earlier version: shows which fields a restore replaces and which languages lack text, and asks. */
export const RestoreVersion = () => {
  const { config } = useConfig()
  const { openModal } = useModal()
  const router = useRouter()
  const spoken = useWords(restoreWords)
  const { language, say } = spoken
  const [found, setFound] = useState<Seen | null>(null)
  const place = placeOf(usePathname())
  if (place === null) return null
  const api = `${config.routes.api}/${place.of}/versions/${place.version}`

  const look = async (): Promise<void> => {
    const answer = await getJson(`${api}/look`, lookedVersion)
    if (answer === null) {
      toast.error(say('failed'))
      return
    }
    setFound(answer)
    openModal(modal)
  }
  const restore = async (): Promise<void> => {
    const { kind, message } = await postForm(api, {}, language)
    if (kind === 'refused') {
      toast.error(message ?? say('failed'))
      return
    }
    toast.success(message ?? say('yes'))
    router.push(place.back)
  }
  return (
    <>
      <div className="restore-as-draft">
        <Button buttonStyle="primary" margin={false} onClick={() => void look()} size="small" type="button">
          {say('button')}
        </Button>
      </div>
      <ConfirmationModal
        body={found === null ? say('looking') : <Prospect found={found} spoken={spoken} />}
        confirmLabel={say('yes')}
        heading={say('heading')}
        modalSlug={modal}
        onConfirm={restore}
      />
    </>
  )
}

const Prospect = ({
  found,
  spoken,
}: {
  readonly found: Seen
  readonly spoken: Spoken<keyof typeof restoreWords>
}) => {
  const { language, say } = spoken
  const { fields, gaps, isLive, replaces, version } = found
  const times = { current: momentOf(replaces.at, language), version: momentOf(version.at, language) }
  const nameOf = useLanguageName()
  return (
    <>
      <p>{filledWith(say(replaces.isDraft ? 'replacesDraft' : 'besideLive'), times)}</p>
      <p>{say(isLive ? 'staysLive' : 'notLive')}</p>
      <p>
        {fields.length === 0
          ? say('changesNothing')
          : filledWith(say('changes'), { fields: fields.join(', ') })}
      </p>
      {gaps.length === 0 && <p>{say('complete')}</p>}
      <ul>
        {gaps.flatMap(({ empty, kept, locale }) => [
          kept > 0 && (
            <li key={`${locale}-kept`}>
              {filledWith(say(kept === 1 ? 'keptOne' : 'kept'), {
                count: String(kept),
                language: nameOf(locale),
              })}
            </li>
          ),
          empty > 0 && (
            <li key={`${locale}-empty`}>
              {filledWith(say(empty === 1 ? 'emptyOne' : 'empty'), {
                count: String(empty),
                language: nameOf(locale),
              })}
            </li>
          ),
        ])}
      </ul>
    </>
  )
}

const useLanguageName = (): ((locale: string) => string) => {
  const { i18n } = useTranslation()
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' })
  return (locale) => {
    const name = names.of(locale) ?? locale
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
}

const momentOf = (at: string, language: 'en' | 'nl'): string =>
  datesIn(language, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(at))

/** `/admin/collections/pages/ID/versions/VERSION`, `/admin/globals/home/versions/VERSION`. */
const placeOf = (path: string) => {
  const found = /^(.*\/(?:collections\/([\w-]+)\/[\w-]+|globals\/([\w-]+)))\/versions\/([\w-]+)$/.exec(path)
  if (found === null) return null
  const [, back = '', collection, global, version = ''] = found
  return { back, of: collection ?? `globals/${global ?? ''}`, version }
}
