import type { IncomingMessage, ServerResponse } from 'node:http'

import type { FakeCms, Post } from './fake-cms.ts'

/** The sentences that people agree to when they sign up, in this language. */
export const wordingIn = (locale: string) => ({
  newsletter: { text: `Ja, de nieuwsbrief (${locale}).`, version: 'aaaaaaaaaaaa' },
  follow: { text: `Ja, volgen (${locale}).`, version: 'bbbbbbbbbbbb' },
})

/** The CMS's answers about a link from a mail: reading the link changes nothing. */
export const answerSubscriber = async (
  cms: FakeCms,
  req: IncomingMessage,
  url: URL,
  res: ServerResponse,
): Promise<void> => {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(Buffer.from(chunk))
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Post['body']
  const json = (status: number, answered: unknown) =>
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answered))
  if (req.headers['x-site-key'] === undefined) return void json(403, {})
  const link = cms.subscribers.links[String(body['token'])]
  if (url.pathname.endsWith('/link')) return void json(200, link ?? { state: 'unknown' })
  if (link === undefined) return void json(200, { state: 'unknown' })
  cms.subscribers.acts.push({ path: url.pathname, body, headers: req.headers })
  json(cms.subscribers.status, cms.subscribers.answer)
}
