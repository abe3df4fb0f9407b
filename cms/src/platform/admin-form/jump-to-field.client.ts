'use client'

/** The id that the admin gives to the field at a path: `venue.street` is `field-venue__street`. */
const fieldId = (path: string): string => `field-${path.replaceAll('.', '__')}`

const fieldAt = (path: string): HTMLElement | null =>
  document.getElementById(fieldId(path)) ??
  document.querySelector<HTMLElement>(`label[for="${fieldId(path)}"]`)?.closest<HTMLElement>('.field-type') ??
  null

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/** The form opens the step of the field that the address names; its fields are drawn a few frames later. */
const openStepOf = async (path: string): Promise<HTMLElement | null> => {
  const hash = `#${fieldId(path)}`
  if (window.location.hash === hash) window.dispatchEvent(new HashChangeEvent('hashchange'))
  else window.location.hash = hash
  for (let frame = 0; frame < framesToDraw; frame += 1) {
    await nextFrame()
    const field = fieldAt(path)
    if (field !== null) return field
  }
  return null
}

const framesToDraw = 30

const focusable = 'input:not([type=hidden]), textarea, select, [contenteditable=true], button'

/** Jumps to a field of the form, on any of its steps, and puts the cursor into it. */
export const jumpToField = async (path: string): Promise<void> => {
  const field = fieldAt(path) ?? (await openStepOf(path))
  if (field === null) return
  field.scrollIntoView({ block: 'center' })
  const inner = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
  inner?.focus({ preventScroll: true })
}
