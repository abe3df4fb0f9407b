import type { Config } from './payload-types.ts'

// Beside the generated file and not in it: the site reads those types and knows no Payload.
declare module 'payload' {
  export interface GeneratedTypes extends Config {}
}
