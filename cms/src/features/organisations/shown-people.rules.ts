import * as v from 'valibot'

/** Who works for an organisation and who is invited, as the program answers and the admin reads it. */
export const shownPeople = v.object({
  colleagues: v.array(
    v.object({ email: v.optional(v.string()), id: v.string(), isYou: v.boolean(), name: v.string() }),
  ),
  invitations: v.array(
    v.object({
      email: v.string(),
      expiresAt: v.string(),
      id: v.string(),
      isExpired: v.boolean(),
      sentAt: v.string(),
    }),
  ),
  isStaff: v.boolean(),
})
