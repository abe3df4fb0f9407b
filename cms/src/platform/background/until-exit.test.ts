import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

import { afterEach, expect, it } from 'vitest'

const module = new URL('until-exit.ts', import.meta.url).href

/** Has a mail under way until a while after it was told to stop, and a request until the mail is done. */
const program = `
import { createServer } from 'node:http'
import { runUntilExit } from ${JSON.stringify(module)}

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

const start = () => {
  child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
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
