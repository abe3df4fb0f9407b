import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { exampleLetter } from '../letter/letter.examples.ts'
import { createAskLink, type AskLink } from './ask-link.ts'
import { checkLinks } from './link-checks.ts'
import { isPublicAddress, mayBeAsked } from './public-address.ts'
import { checkSender } from './sender-checks.ts'

describe('addresses', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::ffff:10.0.0.1',
    'fd00::1',
    'fe80::1',
    '64:ff9b::a00:1',
    'nonsense',
  ])('%s is not on the open internet', (address) => expect(isPublicAddress(address)).toBe(false))

  test.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s is a public address', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  )

  test.each([
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://localhost/',
    'https://example.org:8080/',
    'http://user:pw@example.org/',
    'ftp://example.org/',
    'http://printer/',
    'http://a.internal/',
  ])('the program never requests %s', (url) => expect(mayBeAsked(new URL(url))).toBe(false))
})

describe('links', () => {
  const asked: string[] = []
  const server = createServer((req, res) => {
    asked.push(`${req.method} ${req.url}`)
    if (req.url === '/moved') return void res.writeHead(302, { location: '/fine' }).end()
    if (req.url === '/inside') return void res.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()
    if (req.url === '/no-head' && req.method === 'HEAD') return void res.writeHead(405).end()
    res.writeHead(req.url === '/gone' ? 404 : 200).end()
  })
  let ask: AskLink
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    ask = createAskLink({ internalUrl: `http://127.0.0.1:${port}`, url: 'https://site.test' })
  })
  afterAll(() => server.close())

  test('links to the site are requested by the address that this program uses', async () => {
    expect(await ask('https://site.test/fine')).toBe(200)
    expect(await ask('https://site.test/moved')).toBe(200)
    expect(await ask('https://site.test/no-head')).toBe(200)
    expect(await ask('https://site.test/gone')).toBe(404)
    expect(asked).toContain('GET /no-head')
  })

  test('links never lead this program to a machine in its own network', async () => {
    expect(await ask('http://127.0.0.1:9/')).toBeNull()
    expect(await ask('https://site.test/inside')).toBeNull()
    expect(await ask('http://localtest.localhost/')).toBeNull()
  })

  test('broken links are told apart from those that could not be requested', async () => {
    const statuses: Readonly<Record<string, number | null>> = {
      'https://example.org/?a=1&b=2': null,
      'https://site.test/organiseer': 404,
    }
    const findings = await checkLinks([exampleLetter('nl')], (link) =>
      Promise.resolve(statuses[link] ?? (link in statuses ? null : 200)),
    )
    expect(findings.map(({ level, said }) => `${level}: ${said.en}`)).toEqual([
      'warning: This link leads nowhere: https://site.test/organiseer. Correct or remove it.',
      'warning: This link could not be checked: https://example.org/?a=1&b=2. Try it yourself.',
    ])
  })
})

describe('the sender', () => {
  const sender = { dkimSelector: 'k1', domain: 'example.org', hasMailServer: true }
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))

  test('the check of the sender looks up each of its DNS records by name', async () => {
    const records: Readonly<Record<string, string>> = {
      '_dmarc.example.org': 'v=DMARC1; p=reject',
      'example.org': 'v=spf1 -all',
      'k1._domainkey.example.org': 'v=DKIM1; k=rsa; p=x',
    }
    const findings = await checkSender(sender, (name) => Promise.resolve([records[name] ?? '']))
    expect(findings.map(({ level }) => level)).toEqual(['fine', 'fine', 'fine'])
  })

  test('the check of the sender warns when records are missing, and blames nothing when no DNS server answers', async () => {
    const missing = await checkSender(sender, failing('ENODATA'))
    expect(missing.map(({ level, said }) => `${level} ${/^\S+ has no/.test(said.en)}`)).toEqual(
      Array(3).fill('warning true'),
    )
    const silent = await checkSender(sender, failing('ETIMEOUT'))
    expect(silent.every(({ said }) => said.en.includes('could not be looked up'))).toBe(true)
  })

  test('without a mail server the check of the sender warns that no mail leaves', async () => {
    const [finding] = await checkSender({ ...sender, hasMailServer: false }, failing('ENODATA'))
    expect(finding?.said.en).toContain('No mail server is set')
  })
})
