import { execFileSync } from 'node:child_process'

import { atMost, type Row } from './row.ts'
import type { Site } from './site.ts'

type Process = {
  readonly pid: number
  readonly parent: number
  readonly kilobytes: number
  readonly command: string
}

const processes = (): Process[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const parts = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line)
      if (parts === null) return []
      const [, pid, parent, kilobytes, command = ''] = parts
      return [{ pid: Number(pid), parent: Number(parent), kilobytes: Number(kilobytes), command }]
    })

const descendants = (of: number, all: readonly Process[]): Process[] =>
  all.filter(({ parent }) => parent === of).flatMap((child) => [child, ...descendants(child.pid, all)])

/** The site's process among the programs that this process started. */
export const pidOfSite = (): number => {
  const site = descendants(process.pid, processes()).find(({ command }) =>
    /^\S*node\b.*\bdist[^/]*\/main\.js$/.test(command),
  )
  if (site === undefined) throw new Error('The started programs do not include the site.')
  return site.pid
}

/** The memory of the programs when no requests come. */
export const memory = async (site: Site): Promise<Row[]> => {
  const cms = descendants(process.pid, processes()).filter(({ command }) =>
    /next-server|next start/.test(command),
  )
  const largest = Math.max(0, ...cms.map(({ kilobytes }) => kilobytes))
  return [
    atMost('memory of the site at rest', Math.round((await site.memory()) / 1e6), 120, 'MB'),
    atMost('memory of the CMS at rest', Math.round(largest / 1000), 450, 'MB'),
  ]
}
