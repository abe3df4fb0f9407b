import type { Question } from './question.ts'

/** An unpublished document, as the editor sees it. */
export type Draft = {
  readonly kind: 'collection' | 'global'
  readonly slug: string
  readonly document: Readonly<Record<string, unknown>>
}

/** Whether the draft itself is the answer to this question: the record with the asked slug, or the asked global. */
export const isAnswerTo = (draft: Draft, question: Question): boolean =>
  draft.slug === question.subject &&
  (draft.kind === 'global'
    ? question.kind === 'global'
    : question.kind === 'one' && question.field === 'slug')

/** The answer to a question as it will be after the draft is published. */
export const withDraft = (draft: Draft, question: Question, body: unknown): unknown => {
  if (isAnswerTo(draft, question))
    return draft.kind === 'global' ? draft.document : { docs: [draft.document] }
  // A quote has no page of its own: it is shown in lists of quotes.
  if (draft.slug !== question.subject || question.kind !== 'list') return body
  const documents = isListed(body) ? body.docs : []
  return {
    ...asObject(body),
    docs: [draft.document, ...documents.filter((one) => !isSame(one, draft.document))],
  }
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})

const isListed = (body: unknown): body is { readonly docs: readonly unknown[] } =>
  'docs' in asObject(body) && Array.isArray(Reflect.get(asObject(body), 'docs'))

const isSame = (one: unknown, document: Readonly<Record<string, unknown>>): boolean =>
  Reflect.get(asObject(one), 'id') === document['id']
