// The fastest possible answer of Node itself: always the same bytes, written without any work.
import { createServer } from 'node:http'

process.once('disconnect', () => process.exit())
process.once('message', ({ body, headers, notModified }) => {
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((req, res) => {
    if (req.headers['if-none-match'] === undefined) res.writeHead(200, headers).end(bytes)
    else res.writeHead(304, notModified).end()
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1', () => process.send(server.address().port))
})
