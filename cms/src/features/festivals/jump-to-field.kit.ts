/** The id that the admin gives to the field at a path: `venue.street` is `field-venue__street`. */
const fieldId = (path: string): string => `field-${path.replaceAll('.', '__')}`

const fieldAt = (path: string): HTMLElement | null =>
  document.getElementById(fieldId(path)) ??
  document.querySelector<HTMLElement>(`label[for="${fieldId(path)}"]`)?.closest<HTMLElement>('.field-type') ??
  null

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/** Shows one tab of the form after the other until the field is there. */
const openTabOf = async (path: string): Promise<HTMLElement | null> => {
  for (const tab of document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')) {
    tab.click()
    for (let frame = 0; frame < 5; frame += 1) {
      await nextFrame()
      const field = fieldAt(path)
      if (field !== null) return field
    }
  }
  return null
}

const focusable = 'input:not([type=hidden]), textarea, select, [contenteditable=true], button'

/** Leads to a field of the form, on whichever tab it stands, and puts the cursor into it. */
export const jumpToField = async (path: string): Promise<void> => {
  const field = fieldAt(path) ?? (await openTabOf(path))
  if (field === null) return
  field.scrollIntoView({ block: 'center' })
  const inner = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
  inner?.focus({ preventScroll: true })
}
