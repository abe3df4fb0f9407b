/** A piece of HTML in which every text from outside has been escaped. */
export type Markup = {
  readonly text: string
}

type Part = Markup | readonly Markup[] | string

const entities: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}

const escaped = (text: string): string => text.replaceAll(/["&'<>]/g, (sign) => entities[sign] ?? '')

const written = (part: Part): string => {
  if (typeof part === 'string') return escaped(part)
  return 'text' in part ? part.text : part.map(written).join('')
}

/** HTML from a template; each value that is not markup itself is escaped, in content and attributes alike. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  text: strings.reduce((all, text, index) => `${all}${written(parts[index - 1] ?? '')}${text}`),
})
