import { APIError, type PayloadRequest } from 'payload'

import { spoken, type Words } from '#i18n/words.ts'

/** An error whose message the person who asked may read, in the language of their admin. */
export const refusal = (req: PayloadRequest, message: Words, status = 403): APIError =>
  new APIError(spoken(req.i18n, message), status, null, true)
