import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

/** Whether an update says nothing about going live or offline. */
const isSilent = (draft: unknown, data: unknown): boolean =>
  draft !== true && !(typeof data === 'object' && data !== null && '_status' in data)

/**
 * An update that doesn't say whether it goes live is saved as a draft. Payload takes the status of the newest draft
 * for the live document instead, so that a forgotten word takes a page off the site.
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
