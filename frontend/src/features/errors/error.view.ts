import type { Translate } from '#i18n/t.ts'
import type { ErrorKind } from '#site/page.ts'

export type ErrorWords = { readonly title: string; readonly text: string; readonly mayRetry: boolean }

/** The texts for each kind of failure, and whether trying again may help. */
export const errorWords = (kind: ErrorKind, t: Translate): ErrorWords => {
  switch (kind) {
    case 'not-found':
      return { title: t('error.404.title'), text: t('error.404.text'), mayRetry: false }
    case 'gone':
      return { title: t('error.410.title'), text: t('error.410.text'), mayRetry: false }
    case 'bad-request':
      return { title: t('error.400.title'), text: t('error.400.text'), mayRetry: false }
    case 'too-large':
      return { title: t('error.413.title'), text: t('error.413.text'), mayRetry: false }
    case 'server-error':
      return { title: t('error.500.title'), text: t('error.500.text'), mayRetry: true }
    case 'unavailable':
      return { title: t('error.503.title'), text: t('error.503.text'), mayRetry: true }
    case 'preview-expired':
      return { title: t('error.previewExpired.title'), text: t('error.previewExpired.text'), mayRetry: false }
    case 'preview-incomplete':
      return {
        title: t('error.previewIncomplete.title'),
        text: t('error.previewIncomplete.text'),
        mayRetry: false,
      }
  }
}

/** The last part of an address as words, because they often name what the visitor looks for. */
export const wordsOfPath = (path: string): string => {
  const last = path.split('/').at(-1) ?? ''
  const words = last.replace(/%[0-9a-f]{2}|[^a-z0-9]+/gi, ' ').trim()
  return words.slice(0, 60)
}
