import { finding, type Finding } from './finding.rules.ts'

/** Looks up the TXT records of a name; rejects on failure, with `ENOTFOUND` or `ENODATA` when there are none. */
export type AskTxt = (name: string) => Promise<readonly string[]>

type Sender = {
  readonly domain: string
  /** The name of the key that signs mails; null when they are not signed. */
  readonly dkimSelector: string | null
  readonly hasMailServer: boolean
}

/**
 * Checks whether other mail servers can verify the sender of our mails. A failed look-up is no problem of the sender.
 */
export const checkSender = async (
  { dkimSelector, domain, hasMailServer }: Sender,
  ask: AskTxt,
): Promise<readonly Finding[]> => {
  if (!hasMailServer)
    return [
      finding(
        'sender',
        'warning',
        'Er is geen mailserver ingesteld: elke mail wordt een bestand op deze machine, en niemand krijgt hem.',
        'No mail server is set: every mail becomes a file on this machine, and nobody gets it.',
      ),
    ]
  const wanted = [
    { begins: 'v=spf1', name: domain, what: 'SPF' },
    { begins: 'v=DMARC1', name: `_dmarc.${domain}`, what: 'DMARC' },
    ...(dkimSelector === null
      ? []
      : [{ begins: 'v=DKIM1', name: `${dkimSelector}._domainkey.${domain}`, what: 'DKIM' }]),
  ]
  const unsigned =
    dkimSelector === null
      ? [
          finding(
            'sender',
            'warning',
            'Mails worden hier niet ondertekend (DKIM). Veel postvakken vragen dat: leg het voor aan wie het programma beheert.',
            'Mails are not signed here (DKIM). Many mailboxes ask for it: tell whoever runs the program.',
          ),
        ]
      : []
  return [...unsigned, ...(await Promise.all(wanted.map((record) => checkRecord(record, ask))))]
}

type Wanted = {
  readonly begins: string
  readonly name: string
  readonly what: string
}

const checkRecord = async ({ begins, name, what }: Wanted, ask: AskTxt): Promise<Finding> => {
  const found = await recordsOf(name, ask)
  if (found === null)
    return finding(
      'sender',
      'warning',
      `Het ${what}-record van ${name} kon niet worden opgezocht. Probeer het later opnieuw.`,
      `The ${what} record of ${name} could not be looked up. Try again later.`,
    )
  return found.some((text) => text.toLowerCase().startsWith(begins.toLowerCase()))
    ? finding(
        'sender',
        'fine',
        `Het ${what}-record van ${name} is er.`,
        `The ${what} record of ${name} is there.`,
      )
    : finding(
        'sender',
        'warning',
        `${name} heeft geen ${what}-record, en dan belandt een nieuwsbrief vaak bij de spam. Leg het voor aan wie het domein beheert.`,
        `${name} has no ${what} record, and then a newsletter often ends up as spam. Tell whoever runs the domain.`,
      )
}

/** The TXT records; empty when the domain has none; null when no DNS server answers. */
const recordsOf = async (name: string, ask: AskTxt): Promise<readonly string[] | null> => {
  try {
    return await ask(name)
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
    return code === 'ENOTFOUND' || code === 'ENODATA' ? [] : null
  }
}
