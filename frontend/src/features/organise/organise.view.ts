import type { Handbook } from '#cms/models/handbook.ts'
import type { Text } from '#cms/models/localized.ts'
import { blockViews, type BlockFestivals, type BlockView } from '#features/pages/blocks.kit.ts'
import { translator } from '#i18n/t.ts'
import { formToSee, type FormState } from '#site/form.ts'
import type { ViewContext } from '#site/page.ts'

export type OrganiseData = { readonly handbook: Handbook | null; readonly festivals: BlockFestivals }

export type OrganiseView = {
  readonly title: Text
  readonly intro: Text | null
  readonly description: string
  readonly blocks: readonly BlockView[]
  readonly formIntro: Text
  readonly form: FormState
}

/** The handbook, or a short text of the site while editors have not written one; and the form. */
export const organiseView = (
  { handbook, festivals }: OrganiseData,
  { locale, form = formToSee }: ViewContext,
): OrganiseView => {
  const t = translator(locale)
  const own = (value: string): Text => ({ value, lang: locale })
  const intro = handbook === null ? own(t('organise.intro')) : handbook.intro
  return {
    title: handbook?.title ?? own(t('organise.title')),
    intro,
    description: handbook?.metaDescription?.value ?? t('organise.description'),
    blocks: blockViews(handbook?.blocks ?? [], festivals, locale),
    formIntro: handbook?.formIntro ?? own(t('organise.formIntro')),
    form: form.problem === null && form.values['language'] === undefined ? withLanguage(form, locale) : form,
  }
}

/** The form preselects Dutch on the Dutch page, and English on the other pages. */
const withLanguage = (form: FormState, locale: string): FormState => ({
  ...form,
  values: { ...form.values, language: locale === 'nl' ? 'nl' : 'en' },
})
