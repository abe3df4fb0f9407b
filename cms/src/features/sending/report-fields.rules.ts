/** What a report says of one recipient (RFC 3464, RFC 6533). */
export type RecipientGroup = {
  readonly recipients: readonly string[]
  readonly action: string
  readonly status: string | null
  /** What the server said that refused it; empty when the report doesn't tell. */
  readonly said: string
}

type Fields = ReadonlyMap<string, readonly string[]>

/** The groups of a `message/delivery-status` part that tell about a recipient. */
export const groupsOf = (report: string): readonly RecipientGroup[] =>
  fieldGroups(report).flatMap((fields) => {
    const first = (name: string): string => fields.get(name)?.[0] ?? ''
    const status = /[245]\.\d{1,3}\.\d{1,3}/.exec(withoutComments(first('status')))?.[0] ?? null
    const action = /[a-z]+/i.exec(withoutComments(first('action')))?.[0].toLowerCase() ?? ''
    if (action === '' && status === null) return []
    const recipients = ['original-recipient', 'final-recipient'].map((name) => addressIn(first(name)))
    return [
      {
        action,
        recipients: recipients.filter((one) => one !== ''),
        said: (fields.get('diagnostic-code') ?? []).map(withoutKind).join(' ').trim(),
        status,
      },
    ]
  })

const beginsRecipient = new Set(['action', 'final-recipient', 'status'])

/** Splits at empty lines, and where a program forgot one: a recipient has each of its fields once. */
const fieldGroups = (report: string): readonly Fields[] => {
  const groups: Map<string, string[]>[] = []
  let open: Map<string, string[]> | null = null
  let last: string[] | null = null
  for (const line of report.split(/\r\n|\r|\n/)) {
    const [, name = '', value = ''] = /^([a-z][a-z0-9-]*)[ \t]*:(.*)$/i.exec(line) ?? []
    const key = name.toLowerCase()
    if (line.trim() === '') {
      open = null
      last = null
    } else if (key === '') {
      // A folded line; some programs forget the space before it.
      if (last !== null) last[last.length - 1] = `${last.at(-1) ?? ''} ${line.trim()}`
    } else {
      if (open === null || (beginsRecipient.has(key) && open.has(key))) groups.push((open = new Map()))
      last = open.get(key) ?? []
      last.push(value.trim())
      open.set(key, last)
    }
  }
  return groups
}

/** Comments may be nested, and hold an escaped parenthesis. */
const withoutComments = (value: string): string => {
  let depth = 0
  let rest = ''
  for (const [sign] of value.matchAll(/\\[^]|[^]/g)) {
    if (sign === '(') depth += 1
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) rest += sign
  }
  return rest.trim()
}

/** `rfc822; reader@example.net` or `utf-8; …`, and without the kind, which some programs leave out. */
const addressIn = (value: string): string =>
  withoutKind(withoutComments(value))
    .replaceAll(/[<>\s]/g, '')
    .toLowerCase()

const withoutKind = (value: string): string => value.replace(/^[ \t]*[a-z][\w-]*[ \t]*;/i, '').trim()
