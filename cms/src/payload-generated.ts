import type { Config } from './payload-types.ts'

// It lies beside the generated file because the site reads that file's types and doesn't know Payload.
declare module 'payload' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges with the one of Payload
  export interface GeneratedTypes extends Config {}
}
