import type { CollectionConfig, GlobalConfig } from 'payload'

import { silenceKeepsGlobalLive, silenceKeepsLive } from '#access/keep-live.hook.ts'
import { onlyReadableReferences } from '#access/own-references.hook.ts'
import {
  onlyPicturesToBeShown,
  onlyPicturesToBeShownGlobally,
} from '#platform/file-visibility/shown-pictures.hook.ts'
import {
  followDeletion,
  followLiveGlobal,
  followLiveRecord,
  noteLiveRecord,
} from '#platform/live/live-record.hook.ts'
import { livePreview, previewOf, previewOfGlobal } from '#platform/preview/preview-url.kit.ts'
import { nothingFromTrash } from '#platform/trash/nothing-from-trash.hook.ts'

const drafts = {
  autosave: { interval: 800, showSaveDraftButton: true },
  schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 },
}

/** The common parts of every record that visitors see: drafts, schedule, live preview, and hooks after a publish. */
export const publishedRecord = (slug: string) => ({
  admin: { livePreview, preview: previewOf(slug) },
  hooks: {
    afterChange: [followLiveRecord],
    afterDelete: [followDeletion],
    beforeChange: [onlyReadableReferences, onlyPicturesToBeShown, noteLiveRecord, nothingFromTrash],
    beforeOperation: [silenceKeepsLive],
  } satisfies CollectionConfig['hooks'],
  versions: { drafts, maxPerDoc: 50 },
})

/** The same for a global. */
export const publishedGlobal = (slug: string) => ({
  admin: { livePreview, preview: previewOfGlobal(slug) },
  hooks: {
    afterChange: [followLiveGlobal],
    beforeChange: [onlyPicturesToBeShownGlobally],
    beforeOperation: [silenceKeepsGlobalLive],
  } satisfies GlobalConfig['hooks'],
  versions: { drafts, max: 50 },
})
