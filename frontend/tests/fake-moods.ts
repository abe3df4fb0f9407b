import type { IncomingMessage, ServerResponse } from 'node:http'

/** The current behaviour of the fake CMS. */
export type Mood = 'well' | BadMood

type BadMood =
  'gone' | 'hanging' | 'dripping' | 'failing' | 'wrong-json' | 'wrong-inside' | 'not-json' | 'huge'

/** Sends the bad answers of a CMS with this behaviour. */
export const answerIn = (mood: BadMood, req: IncomingMessage, res: ServerResponse): void => {
  switch (mood) {
    case 'gone':
      req.socket.destroy()
      return
    case 'hanging':
      return
    case 'dripping':
      res.writeHead(200, { 'content-type': 'application/json' })
      res.write('{"docs":[')
      return
    case 'failing':
      res.writeHead(500).end('{}')
      return
    case 'not-json':
      res.writeHead(200).end('<html>')
      return
    case 'wrong-json':
      res.writeHead(200).end('{"docs":"none"}')
      return
    case 'wrong-inside':
      res.writeHead(200).end('{"docs":[{"id":1,"title":5}],"navigation":[],"name":5,"hero":{"headline":5}}')
      return
    case 'huge':
      res.writeHead(200).end(`{"docs":["${'x'.repeat(5_000_000)}"]}`)
  }
}
