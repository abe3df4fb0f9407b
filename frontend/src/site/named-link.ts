/** A link and its text. */
export type NamedLink = { readonly label: string; readonly href: string }
