import type { Request } from 'express'
import { readFormData } from './form-data.ts'

/** A form as it was sent: one text for each name, and files by their number. */
export type SentForm = {
  readonly text: (name: string) => string
  readonly file: (number: number) => File | null
}

/** More than a form with three pictures ever has; what lies between this and the CMS's limit is answered kindly. */
const mostBytes = 60_000_000
const longestText = 10_000

/** Reads a form with files; null when it is none, is damaged, or is far too large. */
export const readForm = async (req: Request): Promise<SentForm | null> => {
  const form = await readFormData(req, { kinds: /^multipart\/form-data/, mostBytes })
  if (form === null) return null
  return {
    text: (name) => {
      const value = form.get(name)
      return typeof value === 'string' ? value.replaceAll('\r\n', '\n').slice(0, longestText) : ''
    },
    file: (number) => {
      const value = form.get(`picture${number}`)
      // A place that was left empty is sent as a file of no bytes.
      return value instanceof File && value.size > 0 ? value : null
    },
  }
}
