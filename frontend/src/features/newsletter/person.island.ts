/**
 * Presses the one button of a page behind a link from a mail, once it detects that a person looks at the page. Mail
 * scanners that open links, and browsers that prefetch pages, change nothing.
 */
const settleMs = 600

const isSeen = (): boolean =>
  !navigator.webdriver && document.visibilityState === 'visible' && document.hasFocus()

/** Events that only a person at the device causes: events made by a script are not `isTrusted`. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'touchstart', 'wheel'] as const

const waitForPerson = (form: HTMLFormElement): void => {
  let seenSince = isSeen() ? performance.now() : null
  const look = (): void => {
    seenSince = isSeen() ? (seenSince ?? performance.now()) : null
  }
  const press = (event: Event): void => {
    look()
    // A click on a button does its own work, and a person who has just arrived must first see what the page is about.
    const isOnControl = event.target instanceof Element && event.target.closest('a, button, input') !== null
    if (!event.isTrusted || isOnControl || seenSince === null) return
    if (performance.now() - seenSince < settleMs) return
    for (const sign of signs) removeEventListener(sign, press)
    form.requestSubmit()
  }
  document.addEventListener('visibilitychange', look)
  for (const sign of ['focus', 'blur']) addEventListener(sign, look)
  for (const sign of signs) addEventListener(sign, press, { passive: true })
}

const form = document.querySelector<HTMLFormElement>('form[data-presses-itself]')
if (form !== null) {
  // A prerendered page starts to wait when the person opens it.
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', () => waitForPerson(form), { once: true })
  else waitForPerson(form)
}
