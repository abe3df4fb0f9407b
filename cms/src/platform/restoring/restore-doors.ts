import type { Endpoint, PayloadRequest } from 'payload'

import { languageOf, spoken, words } from '#i18n/words.ts'

import { changedFields } from './changed-fields.rules.ts'
import { restoreAsDraft, restoredData } from './restore-as-draft.ts'
import { type Versioned, versionSubject } from './version-subject.ts'

const restored = words(
  'Teruggezet als concept. Bekijk het, en publiceer het als het klopt.',
  'Restored as a draft. Look at it, and publish it when it is right.',
)

const versionOf = (req: PayloadRequest): string => String(req.routeParams?.id)

/** Instead of Payload's own `POST /versions/:id`, and before it a look at what that would replace. */
export const restoreDoors = (versioned: (req: PayloadRequest) => Versioned): readonly Endpoint[] => [
  {
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
    handler: async (req) => {
      await restoreAsDraft(req, versioned(req), versionOf(req))
      return Response.json({ message: spoken(req.i18n, restored) })
    },
    method: 'post',
    path: '/versions/:id',
  },
]
