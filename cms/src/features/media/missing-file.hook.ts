import { access } from 'node:fs/promises'
import path from 'node:path'

import type { UploadConfig } from 'payload'

type FileHandler = NonNullable<UploadConfig['handlers']>[number]

/** A record whose file is gone from the disk is not found; Payload 3.90 answers 500. */
export const missingFileIsNotFound =
  (folder: string): FileHandler =>
  async (_, { params }) => {
    const isThere = await access(path.join(folder, path.basename(params.filename))).then(
      () => true,
      () => false,
    )
    if (!isThere) return Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })
    // Payload continues with the next handler, which sends the file; its type can't express this.
    return null as unknown as Response
  }
