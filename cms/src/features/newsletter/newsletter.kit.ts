import type { PayloadRequest } from 'payload'

import type { Words } from '#i18n/words.ts'
import { asSystem } from '#platform/local-api.ts'

import { checkHere } from './checks/blocking.ts'
import { composeLetter } from './letter/compose-letter.rules.ts'
import { letterHtml } from './letter/letter-html.ts'
import { letterText } from './letter/letter-text.rules.ts'
import type { Material } from './letter/material.rules.ts'
import { readMaterial } from './letter/read-material.ts'
import { countReaders } from './readers.ts'
import type { Segment } from './segment.rules.ts'
import { unknownNewsletter } from './unknown-newsletter.rules.ts'

export type { Segment } from './segment.rules.ts'

/** A newsletter for one segment, with placeholders for each reader's own links. */
export type WrittenNewsletter = {
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly fromName: string
  readonly replyTo: string | null
}

/** Writes a newsletter for a segment, from its present content. */
export const writeNewsletter = async (
  req: PayloadRequest,
  { id, now, segment }: { readonly id: string; readonly segment: Segment; readonly now: Date },
): Promise<WrittenNewsletter> => {
  const material = await readMaterial(req, id, now)
  if (material === null) throw new Error(`There is no newsletter ${id}`)
  return writtenFrom(material, segment, now)
}

export const writtenFrom = (material: Material, segment: Segment, now: Date): WrittenNewsletter => {
  const letter = composeLetter({ material, now, segment })
  return {
    fromName: material.sender.name,
    html: letterHtml(letter),
    replyTo: material.sender.replyTo,
    subject: letter.subject.value,
    text: letterText(letter),
  }
}

/** How many people would get a newsletter now. */
export const expectedReaders = async (req: PayloadRequest, newsletter: string): Promise<number> => {
  const found = await asSystem(req, 'staff learn how many readers there are').findByID({
    collection: 'newsletters',
    depth: 0,
    disableErrors: true,
    draft: true,
    id: newsletter,
    select: { audience: true },
  })
  const { ar, en, nl } = await countReaders(req, found?.audience ?? [])
  return ar + en + nl
}

/** The problems that staff must correct before a newsletter may be sent, as texts; empty when there are none. */
export const blockingProblems = async (
  req: PayloadRequest,
  newsletter: string,
): Promise<readonly Words[]> => {
  const now = new Date()
  const material = await readMaterial(req, newsletter, now)
  if (material === null) return [unknownNewsletter]
  return checkHere(material, now)
    .filter(({ level }) => level === 'blocking')
    .map(({ said }) => said)
}
