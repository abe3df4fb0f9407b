/** A text of the admin in its two languages. */
export type Words = {
  en: string
  nl: string
}

/** Dutch and English side by side: `words('Titel', 'Title')`. */
export const words = (nl: string, en: string): Words => ({ en, nl })

type Pair = readonly [nl: string, en: string]

type Explained<Admin> = {
  admin: Admin & { description: Words }
  label: Words
}

/**
 * Label and help text of a field, in Dutch and English, with any further admin settings. The help text says what to
 * write in the field, and where it will be shown.
 */
export function explained(label: Pair, help: Pair): Explained<object>
export function explained<const Admin extends object>(label: Pair, help: Pair, admin: Admin): Explained<Admin>
export function explained(label: Pair, help: Pair, admin: object = {}): Explained<object> {
  return { admin: { ...admin, description: words(...help) }, label: words(...label) }
}

/** An option of a select field: `option('free', 'Gratis', 'Free')`. */
export const option = <Value extends string>(value: Value, nl: string, en: string) => ({
  label: words(nl, en),
  value,
})

/** The language of the admin for the person who looks at it: Dutch, unless they chose English. */
export const languageOf = (i18n: { readonly language: string } | undefined): 'en' | 'nl' =>
  i18n?.language === 'en' ? 'en' : 'nl'

/** A text in the language of the person who looks at the admin. */
export const spoken = (i18n: { readonly language: string } | undefined, text: Words): string =>
  text[languageOf(i18n)]
