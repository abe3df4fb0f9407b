'use client'

import { useEffect, type ReactNode } from 'react'

import type { Words } from '#i18n/words.ts'
import { useLanguage } from '#platform/admin-form/use-words.client.ts'

import { labels, spokenLabel } from './spoken-labels.rules.ts'

const attributes = ['aria-label', 'placeholder', 'title'] as const

const everywhere = labels.map(({ at }) => at).join(', ')

/** Changes the labels of one element, if it stands at one of the places. */
const mend = (element: Element, language: keyof Words): void => {
  for (const { at, labels: known } of labels) {
    if (!element.matches(at)) continue
    for (const name of attributes) {
      const said = spokenLabel(known, element.getAttribute(name) ?? '', language)
      if (said !== null) element.setAttribute(name, said)
    }
    for (const node of element.childNodes) {
      const said = node instanceof Text ? spokenLabel(known, node.data, language) : null
      if (said !== null && node instanceof Text) node.data = said
    }
  }
}

const mendWithin = (node: Node, language: keyof Words): void => {
  const element = node instanceof Element ? node : node.parentElement
  if (element === null) return
  mend(element, language)
  if (node instanceof Element) for (const one of node.querySelectorAll(everywhere)) mend(one, language)
}

/** Wraps the whole admin: puts our words in place of labels that Payload's libraries have only in English. */
export const SpokenLabels = ({ children }: { readonly children: ReactNode }) => {
  const language = useLanguage()
  useEffect(() => {
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes)
        if (type === 'childList') for (const node of addedNodes) mendWithin(node, language)
        else mend(target instanceof Element ? target : (target.parentElement ?? document.body), language)
    })
    mendWithin(document.body, language)
    observer.observe(document.body, {
      attributeFilter: [...attributes],
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    })
    return () => observer.disconnect()
  }, [language])
  return children
}
