'use client'

import { useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import * as v from 'valibot'

import { getJson } from '#platform/admin-form/get-json.client.ts'
import { useLanguage } from '#platform/admin-form/use-words.client.ts'

import { smallnessOf } from './picture-place.rules.ts'

const answer = v.object({
  docs: v.array(v.object({ height: v.nullish(v.number()), width: v.nullish(v.number()) })),
})
type Picture = v.InferOutput<typeof answer>['docs'][number]

type Props = {
  readonly path: string
  readonly width: number
}

/** Below a field for pictures: the chosen one is too small for this place, and which size it needs. */
export const TooSmall = ({ path, width }: Props) => {
  const { value } = useField<unknown>({ path })
  const language = useLanguage()
  const [pictures, setPictures] = useState<readonly Picture[]>([])
  const ids = [value].flat().filter((one) => typeof one === 'string')
  const chosen = ids.join(',')
  useEffect(() => {
    let isCurrent = true
    const look = async (): Promise<void> => {
      const search = new URLSearchParams({ depth: '0', 'where[id][in]': chosen })
      const found = chosen === '' ? null : await getJson(`/api/media?${search.toString()}`, answer)
      if (isCurrent) setPictures(found?.docs ?? [])
    }
    void look()
    return () => {
      isCurrent = false
    }
  }, [chosen])
  const said = smallnessOf(pictures, { width })
  return (
    <div role="status">{said === null ? null : <p className="field-description">{said[language]}</p>}</div>
  )
}
