// The lint rules about the end of a file's name; file-suffixes.cjs holds the table.
import path from 'node:path'

import { language, suffixes, test } from './file-suffixes.cjs'

/** `festival.rules.test.ts` → `rules`, `ts`; a file without a suffix has '' as its own. */
const endOf = (filename) => {
  const [, stem = '', ending = ''] = /^(.*)\.([^.]+)$/.exec(path.basename(filename)) ?? []
  const [, suffix = ''] = /^[^.]+\.(.*)$/.exec(stem.replace(test, '')) ?? []
  return { ending, isTest: test.test(stem), suffix }
}

const isKnown = ({ ending, isTest, suffix }, filename) => {
  if (suffix === '') return true
  // Two letters name a language only among the words of the site.
  if (language.test(suffix)) return ending === 'ts' && path.basename(path.dirname(filename)) === 'i18n'
  const known = Object.hasOwn(suffixes, suffix) && suffixes[suffix]
  return known && (isTest || new RegExp(`^${known.ending}$`).test(ending))
}

const knownFileSuffix = {
  create: (context) => ({
    Program: (node) => {
      const end = endOf(context.filename)
      if (isKnown(end, context.filename)) return
      const message = `Nothing is known of files that end in .${end.suffix}.${end.ending}: docs/file-suffixes.md has those that there are.`
      context.report({ node, message })
    },
  }),
}

/** The browser's files are known by their name. A part that others use may be one of them. */
const clientByName = {
  create: (context) => ({
    Program: (node) => {
      const { isTest, suffix } = endOf(context.filename)
      const says = node.body.some(({ directive }) => directive === 'use client')
      if (isTest || says === (suffix === 'client') || suffix === 'part') return
      const message = says
        ? "A file with 'use client' is called .client."
        : "A .client file begins with 'use client'."
      context.report({ node, message })
    },
  }),
}

const onlyAssembled = {
  create: (context) => {
    const { isTest, suffix } = endOf(context.filename)
    const types = !isTest && Object.hasOwn(suffixes, suffix) ? suffixes[suffix].exports : undefined
    if (types === undefined) return {}
    const textOf = (annotation) => (annotation ? context.sourceCode.getText(annotation.typeAnnotation) : '')
    // It may be a function that makes one.
    const isOne = ({ id, init }) => types.includes(textOf(id.typeAnnotation ?? init?.returnType))
    return {
      'ExportNamedDeclaration, ExportAllDeclaration, ExportDefaultDeclaration': (node) => {
        if (node.declaration?.type === 'VariableDeclaration' && node.declaration.declarations.every(isOne))
          return
        context.report({ node, message: `A .${suffix} file exports nothing but ${types.join(' or ')}.` })
      },
    }
  },
}

const handed = (name) => `A .rules file computes: ${name} is handed to it.`

const pureRules = {
  create: (context) => {
    const { isTest, suffix } = endOf(context.filename)
    if (suffix !== 'rules' || isTest) return {}
    const report = (node, name) => context.report({ node, message: handed(name) })
    return {
      AwaitExpression: (node) => report(node, 'what has to be waited for'),
      ImportDeclaration: ({ source, specifiers }) => {
        if (!/^(?:node:)?crypto$/.test(source.value)) return
        for (const one of specifiers)
          if (/^(?:random|generate|default$)/.test(one.imported?.name ?? 'default')) report(one, 'chance')
      },
      CallExpression: ({ callee }) => {
        if (callee.name === 'fetch') report(callee, 'an answer')
      },
      MemberExpression: (node) => {
        const name = `${node.object.name}.${node.property.name}`
        if (/^(?:Date\.now|performance\.now|Temporal\.Now)$/.test(name)) report(node, 'the time')
        if (/^(?:Math\.random|crypto\.\w+)$/.test(name)) report(node, 'chance')
        if (/^(?:console|process)\./.test(name)) report(node, node.object.name)
      },
      NewExpression: (node) => {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node, 'the time')
      },
    }
  },
}

export const suffixRules = {
  'client-by-name': clientByName,
  'known-file-suffix': knownFileSuffix,
  'only-assembled': onlyAssembled,
  'pure-rules': pureRules,
}
