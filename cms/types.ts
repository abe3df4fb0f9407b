/** The only file of the CMS that the site may import, and only as types. */
export type * from './src/payload-types.ts'
