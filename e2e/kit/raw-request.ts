import { request } from 'node:http'

type Raw = {
  readonly body?: Buffer | string
  readonly headers: Readonly<Record<string, string>>
  readonly method: string
  readonly path: string
}

/** Sends a request unchanged and gives the status: `fetch` would normalize the address, and refuses some methods. */
export const rawStatus = (url: string, { body, headers, method, path }: Raw): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const sent = request({ headers, hostname, method, path, port }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(body)
  })
