/** A link and its words. */
export type NamedLink = { readonly label: string; readonly href: string }
