'use client'

import { readyPicture, type Readied } from './smaller-picture.client.ts'

/** What is told about the pictures that somebody chose. */
export type Tell = {
  /** Making pictures smaller has begun; the returned function ends the message. */
  readonly busy: () => () => void
  readonly refused: (name: string, fault: NonNullable<Readied['fault']>) => void
}

const pictureInput = 'input[type=file][accept*="image/"]'

/**
 * Watches every place of the admin where files are chosen, dropped or pasted, and hands on the pictures that may travel,
 * made smaller. Payload's own fields then get them as if they had been chosen so.
 */
export const watchChosen = (tell: Tell): (() => void) => {
  const handedOn = new WeakSet<Event>()

  const handOn = async (chosen: FileList, to: (files: DataTransfer) => Event | null): Promise<void> => {
    const done = tell.busy()
    const files = new DataTransfer()
    // One after the other: a phone has little memory.
    for (const file of chosen) {
      // What the browser can't make smaller, the server may still take.
      const ready = await readyPicture(file).catch((): Readied => ({ fault: null, file }))
      if (ready.fault === null) files.items.add(ready.file)
      else tell.refused(file.name, ready.fault)
    }
    done()
    to(files)
  }

  const send = (target: EventTarget, event: Event): Event => {
    handedOn.add(event)
    target.dispatchEvent(event)
    return event
  }

  const whenChosen = (event: Event): void => {
    const { target } = event
    if (handedOn.has(event) || !(target instanceof HTMLInputElement) || !target.matches(pictureInput)) return
    if (target.files === null || target.files.length === 0) return
    event.stopImmediatePropagation()
    void handOn(target.files, ({ files }) => {
      target.files = files
      if (files.length === 0) target.value = ''
      return files.length === 0 ? null : send(target, new Event('change', { bubbles: true }))
    })
  }

  const whenDropped = (event: ClipboardEvent | DragEvent): void => {
    const zone = event.target instanceof Element ? event.target.closest('.dropzone') : null
    const { files } = ('clipboardData' in event ? event.clipboardData : event.dataTransfer) ?? { files: null }
    if (handedOn.has(event) || files === null || files.length === 0) return
    if (zone === null || zone.querySelector(pictureInput) === null) return
    event.preventDefault()
    event.stopImmediatePropagation()
    void handOn(files, (dataTransfer) =>
      send(
        zone,
        dataTransfer.files.length === 0
          ? new DragEvent('dragleave')
          : new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
      ),
    )
  }

  // Before React and Payload, which listen on the document and on the place itself.
  addEventListener('change', whenChosen, true)
  addEventListener('drop', whenDropped, true)
  addEventListener('paste', whenDropped, true)
  return () => {
    removeEventListener('change', whenChosen, true)
    removeEventListener('drop', whenDropped, true)
    removeEventListener('paste', whenDropped, true)
  }
}
