import type { Endpoint, SanitizedConfig } from 'payload'

import { contractOf, type Contract } from './contract.ts'

/** An endpoint of our own, and where it is. */
export type OwnEndpoint = {
  readonly address: string
  readonly contract: Contract
  readonly method: string
}

/** Every endpoint with a contract, in the order of the addresses. */
export const ownEndpoints = ({
  collections,
  endpoints,
  globals,
}: Pick<SanitizedConfig, 'collections' | 'endpoints' | 'globals'>): readonly OwnEndpoint[] =>
  [
    ...promisedAt('/api', endpoints),
    ...collections.flatMap((one) => promisedAt(`/api/${one.slug}`, one.endpoints || [])),
    ...globals.flatMap((one) => promisedAt(`/api/globals/${one.slug}`, one.endpoints || [])),
  ].toSorted((one, other) => one.address.localeCompare(other.address, 'en'))

const promisedAt = (base: string, endpoints: readonly Endpoint[]): OwnEndpoint[] =>
  endpoints.flatMap((endpoint) => {
    const contract = contractOf(endpoint)
    const address = `${base}${endpoint.path}`.replace(/\/$/, '')
    return contract === null ? [] : [{ address, contract, method: endpoint.method.toUpperCase() }]
  })
