import type { RecipientGroup } from './report-fields.rules.ts'

const copyBelow = /^-{2,}.*(?:below this line|copy of|original message|returned message).*$/im
const failed =
  /undeliver|fail|could ?n[o']t be (?:delivered|reached)|(?:not|unable to|able to) deliver|returned|onbestelbaar/i
const stillTrying =
  /not yet been delivered|delivery attempts will continue|still being retried|will be retried|haven't given up|no action is required/i
const aloneOnItsLine = /^[ \t]{0,4}<?([^\s<>@]+@[^\s<>@:]+)>?:?[ \t]*$/

/**
 * Reads what programs such as qmail and Exim write in words: after each address, the reason. Only a text that a mail
 * server wrote should come here.
 */
export const groupsOfText = (subject: string, text: string): readonly RecipientGroup[] => {
  const own = text.split(copyBelow)[0] ?? ''
  if (stillTrying.test(own) || !failed.test(`${subject}\n${own}`)) return []
  const groups: { recipient: string; lines: string[] }[] = []
  for (const line of own.split(/\r\n|\r|\n/)) {
    const recipient = aloneOnItsLine.exec(line)?.[1]
    if (recipient !== undefined) groups.push({ lines: [], recipient: recipient.toLowerCase() })
    else groups.at(-1)?.lines.push(line.trim())
  }
  return groups
    .map(({ lines, recipient }) => ({
      action: 'failed',
      recipients: [recipient],
      said: lines.join(' ').trim(),
      status: null,
    }))
    .filter(({ said }) => said !== '')
}
