import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * The rules of axe to check: all; all plus the size of targets, for pages with only our own buttons; those with one of
 * these tags; or these rules by name.
 */
export type Rules = 'all' | 'all and targets' | readonly string[]

type Violation = {
  help: string
  id: string
  nodes: { target: string[] }[]
}

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges with the one of the browser
  interface Window {
    axe: { run: (context: string, options: object) => Promise<{ violations: Violation[] }> }
  }
}

/** The problems that axe finds in the page or in a part of it, one line each: the rule, and the element. */
export const accessibilityProblems = async (
  page: Page,
  rules: Rules = 'all',
  within = 'html',
): Promise<string[]> => {
  // Uses the debugger, because the page's security policy does not allow such a script.
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
