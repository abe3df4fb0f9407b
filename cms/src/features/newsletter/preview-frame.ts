import type { LivePreviewConfig } from 'payload'

import { env } from '#env.ts'

/** The live preview of a newsletter: the mail itself, on a page of the admin with a choice of screen and reader. */
export const previewFrame: LivePreviewConfig = {
  url: ({ data, locale }) =>
    data.id === undefined || data.id === null
      ? null
      : `${env().CMS_URL}/admin/newsletter-preview?${new URLSearchParams({ id: String(data.id), locale: locale.code }).toString()}`,
}
