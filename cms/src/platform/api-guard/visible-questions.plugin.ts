import { QueryError, type CollectionBeforeOperationHook, type Config } from 'payload'

import { fieldsIn } from './api-map.ts'
import { unfitPath } from './fitting-questions.rules.ts'
import { leadsToHidden, malformedPath, pathsOf, pathsOfSort } from './visible-questions.rules.ts'

/**
 * A person may sort and search only by fields that people may see: the order of a list by a hidden field reveals the
 * field, also to an editor. It runs at every operation, since the lists of the admin don't pass the API guard.
 */
const onlyVisible: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if ('overrideAccess' in args && args.overrideAccess === true) return
  const where = 'where' in args ? args.where : undefined
  const malformed = where === undefined || where === null ? null : malformedPath(where)
  if (malformed !== null) throw unaskable([malformed])
  const [fields, fieldsOf] = [collection.flattenedFields, fieldsIn(req.payload)]
  const unfit = unfitPath(where, fields, fieldsOf)
  if (unfit !== null) throw unaskable([unfit])
  const sorts = 'sort' in args ? [args.sort ?? []].flat().map(String) : []
  const asked = [...sorts.flatMap(pathsOfSort), ...pathsOf(where)]
  const hidden = asked.filter((path) => leadsToHidden(path, fields, fieldsOf))
  if (hidden.length > 0) throw unaskable(hidden)
}

/** Its own class name, which the lists of the admin look for: the built program shortens the names of classes. */
const unaskable = (paths: readonly string[]): Error =>
  Object.assign(new QueryError(paths.map((path) => ({ path }))), { name: 'QueryError' })

/** A plugin: no query can use the hidden fields of a collection. */
export const visibleQuestions = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((one) => ({
    ...one,
    hooks: { ...one.hooks, beforeOperation: [onlyVisible, ...(one.hooks?.beforeOperation ?? [])] },
  })),
})
