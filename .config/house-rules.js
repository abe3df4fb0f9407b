// The project's own lint rules, for laws of the architecture that no existing rule checks.
import path from 'node:path'

import { suffixRules } from './suffix-rules.js'

const localApi = new Set([
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'restoreGlobalVersion',
  'restoreVersion',
  'update',
  'updateGlobal',
])

const nameOf = (node) => (node.type === 'MemberExpression' ? node.property.name : node.name)

const isPayloadCall = ({ callee }) =>
  callee.type === 'MemberExpression' &&
  localApi.has(callee.property.name) &&
  nameOf(callee.object) === 'payload'

const statesAuthority = (argument) =>
  argument?.type === 'ObjectExpression' &&
  argument.properties.some(
    // A spread may contain it; only a reader can see that.
    (property) => property.type === 'SpreadElement' || property.key?.name === 'overrideAccess',
  )

const nameTheAuthority = {
  create: (context) => ({
    CallExpression: (node) => {
      if (!isPayloadCall(node) || statesAuthority(node.arguments[0])) return
      const message = `payload.${node.callee.property.name} trusts its caller unless told otherwise: use asUser or asSystem, or state overrideAccess.`
      context.report({ node, message })
    },
  }),
}

const isProcess = (node) =>
  node?.name === 'process' || (node?.type === 'MemberExpression' && named(node, 'process'))
const named = ({ property }, name) => property.name === name || property.value === name
const takesEnv = ({ key, imported }) =>
  [key, imported].some((taken) => (taken?.name ?? taken?.value) === 'env')

/**
 * Tools and tests are left alone by the settings of the linter: they hand their own environment on to the programs that
 * they start. So is next.config.ts, which Next reads before the program is there.
 */
const environmentInOnePlace = {
  create: (context) => {
    const report = (node) =>
      context.report({ node, message: 'Only env.ts reads the environment; ask env() for the setting.' })
    return {
      ImportDeclaration: (node) => {
        if (/^(node:)?process$/.test(node.source.value) && node.specifiers.some(takesEnv)) report(node)
      },
      MemberExpression: (node) => {
        if (named(node, 'env') && (isProcess(node.object) || node.object.type === 'MetaProperty'))
          report(node)
      },
      VariableDeclarator: (node) => {
        if (isProcess(node.init) && node.id.type === 'ObjectPattern' && node.id.properties.some(takesEnv))
          report(node)
      },
    }
  },
}

const markupFromReact = {
  create: (context) => ({
    JSXAttribute: (node) => {
      if (node.name.name !== 'dangerouslySetInnerHTML') return
      context.report({
        node,
        message: 'Markup comes from React; only data-block.tsx writes text into a page as it is.',
      })
    },
  }),
}

const piecesWithoutHints = {
  create: (context) => ({
    ImportDeclaration: (node) => {
      if (node.source.value !== 'react-dom/server') return
      context.report({
        node,
        message: 'React writes a hint for each picture before the markup; only fragment.ts takes it away.',
      })
    },
  }),
}

const vague = new Set(['index', 'utils', 'util', 'helpers', 'helper', 'common', 'misc'])

const tellingFileNames = {
  create: (context) => ({
    Program: (node) => {
      const stem = path.basename(context.filename).split('.')[0]
      if (!vague.has(stem)) return
      context.report({
        node,
        message: `"${stem}" does not say what is inside; name the file after the thing it holds.`,
      })
    },
  }),
}

const suppression = /^\s*(?:oxlint-disable|eslint-disable|@ts-(?:expect-error|ignore|nocheck))/

const reasonForSuppressions = {
  create: (context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments())
        if (suppression.test(comment.value) && !/ (?:--|:) \S/.test(comment.value))
          context.report({
            loc: comment.loc,
            message: 'Say why after " -- ": a suppression carries its reason.',
          })
    },
  }),
}

export default {
  meta: { name: 'house' },
  rules: {
    ...suffixRules,
    'environment-in-one-place': environmentInOnePlace,
    'markup-from-react': markupFromReact,
    'name-the-authority': nameTheAuthority,
    'pieces-without-hints': piecesWithoutHints,
    'reason-for-suppressions': reasonForSuppressions,
    'telling-file-names': tellingFileNames,
  },
}
