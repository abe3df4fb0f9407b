'use client'

import type * as v from 'valibot'

import { ask, readAs } from './ask.client.ts'

/** Requests JSON from the program and parses it; null when there is no readable answer. */
export const getJson = async <Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema> | null> => readAs(schema, await ask(path))
