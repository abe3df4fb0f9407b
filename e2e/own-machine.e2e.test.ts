import { connect } from 'node:net'
import os from 'node:os'

import { expect, inject, test } from 'vitest'

const isOpen = (address: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, address)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

/** An address by which others reach this machine. */
const outer = Object.values(os.networkInterfaces())
  .flatMap((one) => one ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

test('nobody but this machine reaches what is started on it', async ({ skip }) => {
  skip(outer === undefined, 'this machine has no address by which others reach it')
  const { cmsUrl, siteUrl } = inject('product')
  for (const port of [cmsUrl, siteUrl].map((url) => Number(new URL(url).port))) {
    expect(await isOpen(outer ?? '', port)).toBe(false)
    expect(await isOpen('127.0.0.1', port)).toBe(true)
  }
})
