import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * Which rules of axe: all of them; all and the size of what is pressed, where every button is our own; those with one of
 * these tags, or these by name.
 */
export type Rules = 'all' | 'all and targets' | readonly string[]

interface Violation {
  help: string
  id: string
  nodes: { target: string[] }[]
}

declare global {
  interface Window {
    axe: { run: (context: string, options: object) => Promise<{ violations: Violation[] }> }
  }
}

/** What axe finds wrong with the page as it is now, or with a part of it, one line each: the rule, and where. */
export const accessibilityProblems = async (
  page: Page,
  rules: Rules = 'all',
  within = 'html',
): Promise<string[]> => {
  // By the debugger: the page's own security policy lets no such script in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const asked = { runOnly: rules, within }
  const violations = await page.evaluate(async ({ runOnly, within: part }) => {
    const targets = { rules: { 'target-size': { enabled: runOnly === 'all and targets' } } }
    const only = typeof runOnly === 'string' ? targets : { runOnly: [...runOnly] }
    const found = await globalThis.window.axe.run(part, { ...only, resultTypes: ['violations'] })
    return found.violations.map(({ help, id, nodes }) => ({
      rule: `${id} (${help})`,
      where: nodes.map(({ target }) => target.join(' ')),
    }))
  }, asked)
  return violations.flatMap(({ rule, where }) => where.map((one) => `${rule}: ${one}`))
}
