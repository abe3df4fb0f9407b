import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { createInterface } from 'node:readline'

import { afterEach, expect, it } from 'vitest'

const module = new URL('until-exit.ts', import.meta.url).href

const opening = `
import { createServer } from 'node:http'
import { exitWhileStarting, runUntilExit } from ${JSON.stringify(module)}
`

/** Has a mail under way until a while after it was told to stop, and a request until the mail is done. */
const withMail = `

let answer
const stop = () => new Promise((resolve) => {
  console.log('stopping')
  setTimeout(() => { console.log('mail is done'); answer?.end('answered'); resolve() }, 200)
})
runUntilExit({ stop }, { isDevelopment: false })
const server = createServer((_request, response) => { answer = response; console.log('asked') })
server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port))
`

let child: ChildProcess | undefined
afterEach(() => void child?.kill('SIGKILL'))

/** Does this for each request. */
const withServer = (answer: string): string => `
runUntilExit({ stop: () => Promise.resolve(console.log('stopping')) }, { isDevelopment: false, longest: 500 })
const server = createServer((_request, response) => { console.log('asked'); ${answer} })
server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port))
`

const start = (program = withMail) => {
  child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', opening + program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const heard = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const until = (beginning: string): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => {
        const line = lines.find((one) => one.startsWith(beginning))
        if (line !== undefined) resolve(line)
      }
      heard.on('line', look)
      look()
    })
  heard.on('line', (line) => lines.push(line))
  return { child, ended: once(child, 'exit'), lines, until }
}

it.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('a program that gets %s ends once its mail and its request are done', async (signal, code) => {
  const { child: running, ended, lines, until } = start()
  const port = (await until('port ')).slice('port '.length)
  const answer = fetch(`http://127.0.0.1:${port}`).then((response) => response.text())
  await until('asked')
  running.kill(signal)
  await until('stopping')
  // As a terminal and the supervisor both send it.
  running.kill(signal)
  expect(await answer).toBe('answered')
  expect(await ended).toEqual([code, null])
  expect(lines.filter((line) => line === 'stopping')).toHaveLength(1)
  expect(lines.at(-1)).toBe('mail is done')
})

it('one that nobody has asked anything ends as well', async () => {
  const { child: running, ended, until } = start()
  await until('port ')
  running.kill('SIGTERM')
  expect(await ended).toEqual([143, null])
})

it('a client that keeps its connection and keeps asking is told to leave', async () => {
  const {
    child: running,
    ended,
    until,
  } = start(withServer("setTimeout(() => response.end('x'), 100)").replace('500', '60_000'))
  const port = (await until('port ')).slice('port '.length)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      get({ agent, host: '127.0.0.1', port }, (answer) => answer.resume().once('end', resolve)).once(
        'error',
        reject,
      )
    })
  const asking = (async () => {
    for (;;) await ask()
  })().catch(() => 'refused')
  await until('asked')
  running.kill('SIGTERM')
  expect(await ended).toEqual([143, null])
  expect(await asking).toBe('refused')
})

it('a request that never ends is not waited for without a limit', async () => {
  const { child: running, ended, until } = start(withServer(''))
  const port = (await until('port ')).slice('port '.length)
  const asking = fetch(`http://127.0.0.1:${port}`).catch(() => 'cut off')
  await until('asked')
  running.kill('SIGTERM')
  expect(await ended).toEqual([143, null])
  expect(await asking).toBe('cut off')
})

it('a program that is told to end while it starts ends at once', async () => {
  const {
    child: running,
    ended,
    until,
  } = start(`exitWhileStarting(); setInterval(() => {}, 1000); console.log('starting')`)
  await until('starting')
  running.kill('SIGTERM')
  expect(await ended).toEqual([143, null])
})
