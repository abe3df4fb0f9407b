/**
 * The person who sends a request, reduced to the facts that decide about access. A suspended account counts as
 * anonymous.
 */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'organiser'; readonly id: string; readonly organisations: readonly string[] }
  | { readonly kind: 'editor'; readonly id: string }
  | { readonly kind: 'admin'; readonly id: string }

export const anonymous: Actor = { kind: 'anonymous' }

/** Turns Payload's user, a document of unknown shape, into an actor; anything doubtful is anonymous. */
export const actorOf = (user: unknown): Actor => {
  if (!isRecord(user) || user.status !== 'active') return anonymous
  const id = idOf(user)
  if (id === null) return anonymous
  switch (user.role) {
    case 'admin':
    case 'editor':
      return { id, kind: user.role }
    case 'organiser':
      return { id, kind: 'organiser', organisations: idsOf(user.organisations) }
    default:
      return anonymous
  }
}

/** The id of a document or of a reference to one, whether it has been populated or not. */
export const idOf = (reference: unknown): string | null => {
  if (typeof reference === 'string') return reference === '' ? null : reference
  if (typeof reference === 'number') return String(reference)
  return isRecord(reference) ? idOf(reference.id) : null
}

/** The ids of a hasMany relationship, whether it has been populated or not. */
export const idsOf = (references: unknown): readonly string[] =>
  Array.isArray(references) ? references.map(idOf).filter((id) => id !== null) : []

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
