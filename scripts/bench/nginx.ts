import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../programs/ports.ts'
import { once } from './load.ts'
import { costOfRequest } from './processor-time.ts'
import { atLeast, unmeasured, type Row } from './row.ts'
import type { Site } from './site.ts'

const what = 'warm page, home: processor time of nginx sending a compressed file ÷ ours'
const limit = 0.65
const requests = 20_000
const encoding = { 'accept-encoding': 'br' }

const configuration = (folder: string, port: number): string => `
daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  access_log off; keepalive_requests 1000000; client_body_temp_path ${folder}; proxy_temp_path ${folder};
  fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server {
    listen 127.0.0.1:${port};
    location / { root ${folder}; default_type text/html; add_header Content-Encoding br; }
  }
}`

/** nginx's worker process, which answers requests; the other one is its master process. */
const workerOf = (parent: number): number =>
  Number(readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim())

/** The site compared with nginx, which sends the same bytes, compressed beforehand, from a file. */
export const besideNginx = async (site: Site): Promise<Row> => {
  if (os.platform() !== 'linux' || spawnSync('nginx', ['-v']).error !== undefined)
    return unmeasured(what, `≥ ${limit}`, 'no nginx on this machine')
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nginx-'))
  // nginx reads the file as another user.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const ours = { headers: encoding, path: '/', port: site.port }
  writeFileSync(path.join(folder, 'page.html'), (await once(ours)).body)
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, port))
  const nginx = spawn('nginx', ['-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' })
  const ended = new Promise((resolve) => nginx.once('exit', resolve))
  try {
    const theirs = { headers: encoding, path: '/page.html', port }
    while ((await once(theirs).catch(() => null)) === null) await wait(50)
    const worker = workerOf(nginx.pid ?? 0)
    const usedByNginx = await costOfRequest(worker, theirs, requests)
    return atLeast(what, usedByNginx / (await costOfRequest(site.pid(), ours, requests)), limit)
  } finally {
    nginx.kill()
    await ended
    rmSync(folder, { recursive: true })
  }
}
