import type { Endpoint, PayloadRequest } from 'payload'

import { languageOf, spoken, words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'

import { changedFields } from './changed-fields.rules.ts'
import { lookedVersion } from './looked-version.rules.ts'
import { restoreAsDraft, restoredData } from './restore-as-draft.ts'
import { versionSubject, type Versioned } from './version-subject.ts'

const restored = words(
  'Teruggezet als concept. Bekijk het, en publiceer het als het klopt.',
  'Restored as a draft. Look at it, and publish it when it is right.',
)

const looking = contract({
  about: 'What restoring a version would do.',
  answers: { 200: lookedVersion },
  who: 'staff',
})

const restoring = contract({
  about: 'Restores a version, as a draft. Stands before Payload’s own, which would put it live.',
  answers: { 200: said },
  who: 'staff',
})

const versionOf = (req: PayloadRequest): string => String(req.routeParams?.id)

/**
 * Replaces Payload's own `POST /versions/:id`, and adds a question beforehand about the fields that it would replace.
 */
export const restoreDoors = (versioned: (req: PayloadRequest) => Versioned): readonly Endpoint[] => [
  {
    custom: looking,
    handler: async (req) => {
      const subject = await versionSubject(req, versioned(req), versionOf(req))
      const { data, gaps } = restoredData(req, subject)
      const { current, fields, isLive, old } = subject
      return Response.json({
        fields: changedFields(fields, { after: data, before: current.data }, languageOf(req.i18n)),
        gaps,
        isLive,
        replaces: { at: current.at, isDraft: current.data._status !== 'published' },
        version: { at: old.at },
      })
    },
    method: 'get',
    path: '/versions/:id/look',
  },
  {
    custom: restoring,
    handler: async (req) => {
      await restoreAsDraft(req, versioned(req), versionOf(req))
      return Response.json({ message: spoken(req.i18n, restored) })
    },
    method: 'post',
    path: '/versions/:id',
  },
]
