import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'

import { LetterPreview } from './panel/letter-preview.tsx'
import './preview-page.css'
import { previewWords } from './preview-words.rules.ts'

/** The preview of a newsletter, in the frame beside its form or in a window of its own. */
export const PreviewPage = ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  const [id, locale] = [searchParams?.['id'], searchParams?.['locale']]
  if (staff(actorOf(req.user)) !== true || typeof id !== 'string')
    return (
      <MinimalTemplate>
        <main>
          <h1>{previewWords.title[language]}</h1>
          <p>
            {previewWords.onlyStaff[language]} <a href="/admin/login">{previewWords.login[language]}</a>
          </p>
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
