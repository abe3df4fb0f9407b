/**
 * Stands on a page behind a link from a mail and presses its one button, once it is sure that a person looks at the page:
 * programs that open links to see what is behind them, and browsers that fetch pages ahead, change nothing.
 */
const settleMs = 600

const isSeen = (): boolean =>
  !navigator.webdriver && document.visibilityState === 'visible' && document.hasFocus()

/** Signs that only somebody at the device gives. A page cannot make them up: its own are not trusted. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'touchstart', 'wheel'] as const

const waitForPerson = (form: HTMLFormElement): void => {
  let seenSince = isSeen() ? performance.now() : null
  const look = (): void => {
    seenSince = isSeen() ? (seenSince ?? performance.now()) : null
  }
  const press = (event: Event): void => {
    look()
    // The button itself does what it says; whoever just arrives still has to see what the page is about.
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
  // A page that was fetched ahead begins when somebody comes to it.
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', () => waitForPerson(form), { once: true })
  else waitForPerson(form)
}
