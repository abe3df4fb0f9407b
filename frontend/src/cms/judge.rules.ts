import type { Question } from './question.ts'
import { documentsIn } from './tags.ts'

/**
 * The quality of an answer. `partly`: some of its documents can't be read. `wrong`: none can be read; the answer comes,
 * for example, from a proxy, or from a CMS that sends errors as data.
 */
export type Judgement =
  { readonly kind: 'good' } | { readonly kind: 'partly' | 'wrong'; readonly problem: string }

/** Checks the whole answer: valid JSON with unreadable documents must not replace a good answer. */
export const judge = (question: Question, body: unknown): Judgement => {
  if (!hasShape(question, body)) return { kind: 'wrong', problem: 'not the shape of an answer' }
  const { faultsOf } = question
  if (faultsOf === undefined) return { kind: 'good' }
  const documents = isListed(body) ? documentsIn(body) : [body]
  const faults = documents.map((document) => ({ document, faults: faultsOf(document) }))
  const [first, ...more] = faults.filter((one) => one.faults.length > 0)
  if (first === undefined) return { kind: 'good' }
  return {
    kind: more.length + 1 < documents.length ? 'partly' : 'wrong',
    problem: `document ${idOf(first.document)}: ${first.faults.slice(0, 3).join('; ')}`,
  }
}

const hasShape = ({ kind, accepts }: Question, body: unknown): boolean => {
  const answer = typeof body === 'object' && body !== null ? body : {}
  if ('errors' in answer || accepts?.(body) === false) return false
  return kind === 'list' || kind === 'one' ? isListed(answer) : !Array.isArray(answer)
}

const isListed = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'docs' in body && Array.isArray(body.docs)

const idOf = (document: unknown): string => {
  const id: unknown =
    typeof document === 'object' && document !== null ? Reflect.get(document, 'id') : undefined
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '?'
}
