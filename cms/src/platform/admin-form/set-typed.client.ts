'use client'

/**
 * Writes a text into a field of somebody else's form, by the browser's own way: React watches its own one, and would take
 * the text for nothing new.
 */
export const setTyped = (field: HTMLInputElement, text: string): void =>
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
