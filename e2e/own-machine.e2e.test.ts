import { connect } from 'node:net'

import { expect, inject, test } from 'vitest'

const isOpen = (address: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, address)
    socket.once('connect', () => resolve(socket.end() !== null))
    socket.once('error', () => resolve(false))
  })

test('nobody but this machine reaches what is started on it', async () => {
  const { cmsUrl, siteUrl } = inject('product')
  for (const port of [cmsUrl, siteUrl].map((url) => Number(new URL(url).port))) {
    // The machine's own, but another one than it listens on: only who listens everywhere is open there.
    expect(await isOpen('127.0.0.2', port)).toBe(false)
    expect(await isOpen('127.0.0.1', port)).toBe(true)
  }
})
