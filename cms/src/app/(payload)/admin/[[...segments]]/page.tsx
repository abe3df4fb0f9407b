import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

import { pageTitles } from '#admin/page-titles.ts'
import { readableSearch } from '#admin/readable-search.ts'
import { spoken } from '#i18n/words.ts'
import { withComparison } from '#platform/restoring/compared-with.kit.ts'

import { importMap } from '../importMap.js'

type PageArguments = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = async ({ params, searchParams }: PageArguments): Promise<Metadata> => {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  // On the start page there is no `segments`, although its type says otherwise.
  const own =
    pageTitles[
      Object.values(await params)
        .flat()
        .join('/')
    ]
  if (own === undefined) return metadata
  const known = await config
  const i18n = await getNextRequestI18n({ config: known })
  return { ...metadata, title: `${spoken(i18n, own)}${known.admin.meta.titleSuffix ?? ''}` }
}

const Page = async ({ params, searchParams }: PageArguments) => {
  const payload = await getPayload({ config, importMap })
  const segments = Object.values(await params).flat()
  const readable = readableSearch(payload, segments, await searchParams)
  const search = await withComparison(payload, segments, readable)
  return RootPage({ config, importMap, params, searchParams: Promise.resolve({ ...search }) })
}

export default Page
