import { mongoCopy } from './copy-mongo.ts'
import { sqliteCopy } from './copy-sqlite.ts'

/** Copies a database into a folder and back. */
export type DatabaseCopy = {
  readonly isEmpty: () => Promise<boolean>
  /** Writes the whole database, as it is at one moment; programs may keep running. */
  readonly writeTo: (folder: string) => Promise<void>
  /** Fills an empty database; programs must be stopped. */
  readonly readFrom: (folder: string) => Promise<void>
  /** Empties the database and moves its data into a folder. */
  readonly setAside: (folder: string) => Promise<void>
}

type Choice = { readonly databaseUrl: string | undefined; readonly dataDir: string }

/** The copier for the database behind Payload; `chooseDatabase` makes the same choice. */
export const databaseCopy = ({ databaseUrl = '', dataDir }: Choice): DatabaseCopy =>
  /^mongodb(\+srv)?:\/\//.test(databaseUrl)
    ? mongoCopy(databaseUrl)
    : sqliteCopy(databaseUrl === '' ? `file:${dataDir}/welkom-hier.db` : databaseUrl)

/** The kind of database, as a backup names it: a backup of one kind can't be restored into the other. */
export const kindOfDatabase = (databaseUrl: string | undefined): 'mongodb' | 'sqlite' =>
  databaseUrl?.startsWith('mongodb') === true ? 'mongodb' : 'sqlite'
