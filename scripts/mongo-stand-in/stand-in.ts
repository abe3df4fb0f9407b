import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { root } from '../settings/load-settings.ts'
import type { MongoServer } from './mongo-server.ts'

const here = path.join(root, 'scripts/mongo-stand-in')
const pom = path.join(here, 'pom.xml')
const version = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 8)
const libraries = path.join(root, '.cache/mongo-stand-in', version)

/**
 * Starts mongo-java-server, got by Maven: MongoDB's protocol, in memory, without replica set or transactions.
 * docs/decisions/0004-mongodb-stand-in.md says what it proves. Throws with one line when it can't be had.
 */
export const startStandIn = async (): Promise<MongoServer> => {
  if (!existsSync(libraries)) getLibraries()
  const args = ['-Xmx512m', '-cp', `${libraries}/*`, path.join(here, 'StandIn.java')]
  const program = spawn('java', args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(program.stdout).once('line', resolve)
    program.once('error', () => reject(new Error(needsJava)))
    program.once('exit', () => reject(new Error(needsJava)))
  })
  // The name tells the CMS not to send what this server does not know.
  return { url: `mongodb://127.0.0.1:${port}/?appName=stand-in`, stop: async () => void program.kill() }
}

const needsJava = 'The stand-in for MongoDB needs a Java development kit (17 or newer) and Maven on the PATH.'

const getLibraries = (): void => {
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies']
  const answer = spawnSync('mvn', [...args, `-DoutputDirectory=${libraries}`], { encoding: 'utf8' })
  if (answer.error) throw new Error(needsJava)
  if (answer.status === 0) return
  rmSync(libraries, { recursive: true, force: true })
  throw new Error(`Maven could not get the stand-in for MongoDB: ${firstError(answer.stdout)}`)
}

const firstError = (output: string): string =>
  output.split('\n').find((line) => line.includes('ERROR')) ?? 'it gave no reason'
