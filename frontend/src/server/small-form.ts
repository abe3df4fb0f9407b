import type { Request } from 'express'
import { readFormData } from './form-data.ts'

const mostBytes = 32_000
const kinds = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i

/** One text for each name; empty when it was not sent. */
export type SmallForm = (name: string) => string

/**
 * Reads a form of a few short answers in either form in which browsers and mail programs send one; null when it is none, is
 * damaged, or is too large.
 */
export const readSmallForm = async (req: Request): Promise<SmallForm | null> => {
  const form = await readFormData(req, { kinds, mostBytes })
  if (form === null) return null
  return (name) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
}
