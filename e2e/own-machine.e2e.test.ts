import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { expect, inject, test } from 'vitest'

import { outerAddresses } from '../scripts/programs/ports.ts'
import { startCopy } from './kit/copied-product.ts'
import type { Product } from './kit/product.ts'

const isOpen = (address: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, address)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

const portsOf = ({ cmsUrl, siteUrl }: Product): readonly number[] =>
  [cmsUrl, siteUrl].map((url) => Number(new URL(url).port))

const outer = outerAddresses()
const unreachable = 'this machine has no address by which others reach it'

test('by default, other machines can’t reach the programs', async ({ skip }) => {
  skip(outer.length === 0, unreachable)
  for (const port of portsOf(inject('product'))) {
    for (const address of outer) expect(await isOpen(address, port)).toBe(false)
    expect(await isOpen('127.0.0.1', port)).toBe(true)
  }
})

test('with LISTEN=0.0.0.0, other machines reach both programs', async ({ skip }) => {
  skip(outer.length === 0, unreachable)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'welkom-listen-'))
  const { product, stop } = await startCopy(folder, { LISTEN: '0.0.0.0' })
  try {
    for (const port of portsOf(product))
      for (const address of ['127.0.0.1', ...outer]) expect(await isOpen(address, port)).toBe(true)
  } finally {
    await stop()
    rmSync(folder, { force: true, recursive: true })
  }
})
