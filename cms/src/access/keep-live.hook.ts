import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

/** Whether an update doesn't say if the document goes live or offline. */
const isSilent = (draft: unknown, data: unknown): boolean =>
  draft !== true && !(typeof data === 'object' && data !== null && '_status' in data)

/**
 * Saves an update as a draft when it doesn't say whether it goes live. Payload would take the status of the newest
 * draft for the live document, so that an omitted `_status` would take a page off the site.
 */
export const silenceKeepsLive: CollectionBeforeOperationHook = (call) => {
  if (call.operation !== 'update' || call.overrideAccess === true) return call.args
  return isSilent(call.args.draft, call.args.data) ? { ...call.args, draft: true } : call.args
}

/** The same for a global. */
export const silenceKeepsGlobalLive: GlobalBeforeOperationHook = ({ args, operation, overrideAccess }) =>
  operation === 'update' && overrideAccess !== true && isSilent(args.draft, args.data)
    ? { ...args, draft: true }
    : args
