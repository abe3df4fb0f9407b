export const shortestPassword = 12
/** Longer passwords are no safer, and hashing them would cost the server time. */
const longestPassword = 200

/** Whether this value may become a password. */
export const isLongEnough = (password: unknown): password is string =>
  typeof password === 'string' &&
  password.trim().length >= shortestPassword &&
  password.length <= longestPassword

/** Whether an update of the person's own account needs the current password. */
export const needsCurrentPassword = (change: Readonly<Record<string, unknown>>, email: string): boolean =>
  isGiven(change.password) || (isGiven(change.email) && normalised(change.email) !== normalised(email))

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

const normalised = (email: unknown): string => String(email).trim().toLowerCase()
