import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'
import { languageOf } from '#i18n/words.ts'
import { NotForYou } from '#platform/admin-form/not-for-you.part.tsx'

import { LetterPreview } from './panel/letter-preview.client.tsx'
import { previewWords } from './preview-words.rules.ts'
import { unknownNewsletter } from './unknown-newsletter.rules.ts'

import './preview-page.css'

/** The preview of a newsletter, in the frame beside its form or in a separate window. */
export const PreviewPage = (view: AdminViewServerProps) => {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const language = languageOf(req.i18n)
  const [id, locale] = [searchParams?.['id'], searchParams?.['locale']]
  const actor = actorOf(req.user)
  if (actor.kind !== 'anonymous' && staff(actor) !== true)
    return <NotForYou title={previewWords.title[language]} view={view} whose="staff" />
  if (actor.kind === 'anonymous' || typeof id !== 'string')
    return (
      <MinimalTemplate>
        <main>
          <h1>{previewWords.title[language]}</h1>
          {actor.kind === 'anonymous' ? (
            <p>
              {previewWords.onlyStaff[language]} <a href="/admin/login">{previewWords.login[language]}</a>
            </p>
          ) : (
            <p>{unknownNewsletter[language]}</p>
          )}
        </main>
      </MinimalTemplate>
    )
  return (
    <main className="letter-preview">
      <h1 className="letter-preview__unseen">{previewWords.title[language]}</h1>
      <LetterPreview
        id={id}
        language={language}
        locale={locale === 'en' || locale === 'ar' ? locale : 'nl'}
      />
    </main>
  )
}
