import type { Page } from 'playwright-core'

/**
 * What sticks out of the screen, so that a visitor sees only a part of it. The page cuts it off, so that its own width
 * does not tell. Drawings and texts for screen readers alone don't count, nor does what scrolls inside its own box.
 */
export const stickingOut = (page: Page, within = 'body'): Promise<string[]> =>
  page.evaluate((selector) => {
    const { clientWidth, scrollWidth } = document.documentElement
    const isForNobody = (element: Element): boolean =>
      element.closest('svg, [aria-hidden="true"], .visually-hidden, .site-form__trap, .skip-link') !== null
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const sticksOut = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < -1 || right > clientWidth + 1) && !isForNobody(element) && !scrolls(element)
    }
    const wide = [...document.querySelectorAll(`${selector} *`)].filter(sticksOut)
    const named = wide.map((element) => {
      const example = element.closest<HTMLElement>('[data-example]')?.dataset['example']
      return `${example ?? `<${element.tagName.toLowerCase()} class="${element.className}">`} is wider than ${clientWidth} px`
    })
    return [
      ...new Set(named),
      ...(scrollWidth > clientWidth
        ? [`the page is ${scrollWidth} px wide on a screen of ${clientWidth}`]
        : []),
    ]
  }, within)
