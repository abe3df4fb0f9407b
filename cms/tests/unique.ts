/** A short text that no other record has. */
export const unique = (): string => crypto.randomUUID().slice(0, 8)
