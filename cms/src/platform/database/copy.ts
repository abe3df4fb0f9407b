import { mongoCopy } from './copy-mongo.ts'
import { sqliteCopy } from './copy-sqlite.ts'

/** How a database gets into a folder and out of it again. */
export interface DatabaseCopy {
  readonly isEmpty: () => Promise<boolean>
  /** Writes all of it, as it is at one moment; programs may go on meanwhile. */
  readonly writeTo: (folder: string) => Promise<void>
  /** Fills an empty database; programs stand still. */
  readonly readFrom: (folder: string) => Promise<void>
  /** Empties the database and keeps what was in it in a folder. */
  readonly setAside: (folder: string) => Promise<void>
}

type Choice = { readonly databaseUrl: string | undefined; readonly dataDir: string }

/** The copy of whatever database is behind Payload; `chooseDatabase` makes the same choice. */
export const databaseCopy = ({ databaseUrl = '', dataDir }: Choice): DatabaseCopy =>
  /^mongodb(\+srv)?:\/\//.test(databaseUrl)
    ? mongoCopy(databaseUrl)
    : sqliteCopy(databaseUrl === '' ? `file:${dataDir}/welkom-hier.db` : databaseUrl)

/** The kind of database, as a backup names it: one kind can't be read into the other. */
export const kindOfDatabase = (databaseUrl: string | undefined): 'mongodb' | 'sqlite' =>
  databaseUrl?.startsWith('mongodb') === true ? 'mongodb' : 'sqlite'
