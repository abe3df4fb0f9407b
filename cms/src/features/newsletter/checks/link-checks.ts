import type { Inline, Letter, LetterBlock, Paragraph } from '../letter/letter.rules.ts'
import type { AskLink } from './ask-link.ts'
import { finding, type Finding } from './finding.rules.ts'

const mostLinks = 60
const atOnce = 6

/**
 * Checks whether the links of a newsletter answer. A link that this machine can’t reach is no failure: a reader may
 * reach it.
 */
export const checkLinks = async (letters: readonly Letter[], ask: AskLink): Promise<readonly Finding[]> => {
  const links = [...new Set(letters.flatMap(linksOf))]
    .filter((link) => /^https?:/.test(link))
    .slice(0, mostLinks)
  const answers: { readonly link: string; readonly status: number | null }[] = []
  const waiting = [...links]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let link = waiting.shift(); link !== undefined; link = waiting.shift())
        answers.push({ link, status: await ask(link) })
    }),
  )
  const named = (of: (status: number | null) => boolean) =>
    answers.filter(({ status }) => of(status)).map(({ link }) => link)
  const broken = named((status) => status === 404 || status === 410)
  const unsure = named((status) => status === null || (status >= 400 && status !== 404 && status !== 410))
  if (links.length === 0) return []
  return [
    ...broken.map((link) =>
      finding(
        'links',
        'warning',
        `Deze link leidt nergens heen: ${link}. Verbeter hem of haal hem weg.`,
        `This link leads nowhere: ${link}. Correct or remove it.`,
      ),
    ),
    ...unsure.map((link) =>
      finding(
        'links',
        'warning',
        `Deze link kon niet worden gecontroleerd: ${link}. Klik er zelf op.`,
        `This link could not be checked: ${link}. Try it yourself.`,
      ),
    ),
    ...(broken.length + unsure.length === 0
      ? [
          finding(
            'links',
            'fine',
            `Alle ${links.length} links geven antwoord.`,
            `All ${links.length} links answer.`,
          ),
        ]
      : []),
  ]
}

const linksOf = ({ blocks, festivalsUrl, siteUrl }: Letter): readonly string[] => [
  siteUrl,
  festivalsUrl,
  ...blocks.flatMap(linksOfBlock),
]

const linksOfBlock = (block: LetterBlock): readonly string[] => {
  switch (block.kind) {
    case 'button':
    case 'story':
      return [block.href]
    case 'festivals':
      return block.lines.map(({ href }) => href)
    case 'text':
      return (block.body?.value ?? []).flatMap(linksOfParagraph)
    case 'picture':
    case 'quote':
      return []
  }
}

const linksOfParagraph = (one: Paragraph): readonly string[] =>
  one.kind === 'list'
    ? one.items.flatMap(({ children, lists }) => [
        ...children.flatMap(linksOfInline),
        ...lists.flatMap(linksOfParagraph),
      ])
    : one.children.flatMap(linksOfInline)

const linksOfInline = (inline: Inline): readonly string[] => (inline.kind === 'link' ? [inline.href] : [])
