'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

import { words } from '#i18n/words.ts'
import { useWords } from '#platform/admin-form/use-words.client.ts'

import { isSafeAddress } from './rich-text.rules.ts'

const texts = {
  links: words(
    'Een link uit wat je plakte werkt niet op de site. De tekst bleef staan, zonder link.',
    'A link in what you pasted does not work on the site. Its text stayed, without the link.',
  ),
  pictures: words(
    'Plaatjes van elders gaan niet mee als je plakt. De tekst wel.',
    'Pictures from elsewhere are left out when you paste. The text is there.',
  ),
} as const

type Lost = keyof typeof texts

type CleanPasteProps = {
  /** Whether the text may hold pictures: then one that is in the paste itself can be uploaded. */
  readonly pictures: boolean
}

const inItself = /^data:image\/(?:avif|jpeg|png|webp);base64,/i
/** What the editor itself copies knows its pictures by their records. */
const ofEditor = 'application/x-lexical-editor'

/** The HTML of a paste without what can't be stored, and what that was. */
const cleaned = (html: string, { pictures }: CleanPasteProps): { html: string; lost: readonly Lost[] } => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const lost = new Set<Lost>()
  for (const picture of body.querySelectorAll('img')) {
    const isOwn = picture.hasAttribute('data-lexical-upload-id') || inItself.test(picture.src)
    if (pictures && isOwn) continue
    picture.remove()
    lost.add('pictures')
  }
  for (const link of body.querySelectorAll('a[href]')) {
    if (isSafeAddress(link.getAttribute('href'))) continue
    link.replaceWith(...link.childNodes)
    lost.add('links')
  }
  return { html: body.innerHTML, lost: [...lost] }
}

const withHtml = (before: DataTransfer, html: string): ClipboardEvent => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', before.getData('text/plain'))
  clipboardData.setData('text/html', html)
  return new ClipboardEvent('paste', { cancelable: true, clipboardData })
}

const CleanPaste = ({ clientProps }: { readonly clientProps: CleanPasteProps }) => {
  const [editor] = useLexicalComposerContext()
  const { say } = useWords(texts)
  const { pictures } = clientProps
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = event instanceof ClipboardEvent ? event.clipboardData : null
          if (data === null || data.types.includes(ofEditor) || !data.types.includes('text/html'))
            return false
          const { html, lost } = cleaned(data.getData('text/html'), { pictures })
          if (lost.length === 0) return false
          event.preventDefault()
          editor.dispatchCommand(PASTE_COMMAND, withHtml(data, html))
          for (const one of lost) toast.warning(say(one))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, pictures, say],
  )
  return null
}

/** A feature of the editor: what a paste brings that the site can't show is left out, and the person is told. */
export const CleanPasteFeature = createClientFeature<CleanPasteProps>(({ props }) => ({
  plugins: [{ Component: CleanPaste, position: 'normal' }],
  sanitizedClientFeatureProps: props,
}))
