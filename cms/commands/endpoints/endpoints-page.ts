import { askers, type Contract } from '#platform/contract/contract.ts'
import type { OwnEndpoint } from '#platform/contract/own-endpoints.ts'

import { schemaInWords } from './schema-in-words.ts'

const head = `# The endpoints of the CMS

Written by \`npm run generate:endpoints -w cms\` from the contracts that the endpoints themselves read bodies by; \`npm run check\`
compares it, and the tests hold every answer to it. Payload's own endpoints (\`/api/festivals\`, \`/api/globals/site\` …) are not
here: [its documentation](https://payloadcms.com/docs/rest-api/overview) describes them, and [matrix.md](../cms/src/access/matrix.md)
who may do what. Everything passes [the guard](decisions/0022-api-guard.md) first.

Bodies are JSON, or a form (\`multipart/form-data\`) where files are named: the JSON is then its part \`_payload\`. \`:id\` stands for the id
of a record. A refusal is \`{ errors: [{ message }] }\`, in the language that \`Accept-Language\` names, Dutch or English: 400 what was sent
is not right, 401 nobody is logged in, 403 not allowed, 404 not there, 409 it changed meanwhile, 413 too large, 422 a form is not right
yet, 429 too often, 503 the database is away, 507 nothing can be stored. A name with \`?\` may be left out.
`

type Described = {
  readonly addresses: readonly string[]
  readonly contract: Contract
  readonly method: string
}

/** The page about all of them. */
export const endpointsPage = (endpoints: readonly OwnEndpoint[]): string => {
  const described = together(endpoints)
  const lines = described.map(({ addresses: [first = ''], method, contract: { about, who } }) => {
    const title = `${method} ${first}`
    return `| [\`${title}\`](#${anchorOf(title)}) | ${who === 'site' ? 'the site' : who} | ${about} |`
  })
  return [
    head,
    `| endpoint | for | does |\n| --- | --- | --- |\n${lines.join('\n')}\n`,
    ...described.map(section),
  ].join('\n')
}

/** One contract at several addresses is described once. */
const together = (endpoints: readonly OwnEndpoint[]): readonly Described[] => {
  const found = new Map<Contract, Described>()
  for (const { address, contract, method } of endpoints) {
    const addresses = [...(found.get(contract)?.addresses ?? []), address]
    found.set(contract, { addresses, contract, method })
  }
  return [...found.values()]
}

/** As GitHub and other forges make it of a title. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')

const section = ({ addresses: [first = '', ...others], contract, method }: Described): string => {
  const { about, answers, body, files, query, who } = contract
  return [
    `## ${method} ${first}\n\n${about}\n\nFor ${askers[who]}.`,
    ...(others.length === 0 ? [] : [`The same at ${others.map((one) => `\`${one}\``).join(', ')}.`]),
    ...(query === undefined ? [] : [fenced('Asked by', schemaInWords(query))]),
    ...(body === undefined ? [] : [fenced('Sent', schemaInWords(body))]),
    ...(files === undefined ? [] : [`With ${files}.`]),
    ...Object.entries(answers).map(([status, answer]) =>
      typeof answer === 'string'
        ? `Answered ${status}: ${answer}.`
        : fenced(`Answered ${status}`, schemaInWords(answer)),
    ),
  ]
    .join('\n\n')
    .concat('\n')
}

const fenced = (title: string, text: string): string =>
  text.includes('\n') ? `${title}:\n\n\`\`\`\n${text}\n\`\`\`` : `${title}: \`${text}\``
