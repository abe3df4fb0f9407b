import type { Config } from './payload-types.ts'

// It lies beside the generated file because the site reads that file's types and doesn't know Payload.
declare module 'payload' {
  export interface GeneratedTypes extends Config {}
}
