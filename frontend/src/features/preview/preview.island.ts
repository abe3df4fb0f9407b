/**
 * Runs on a preview page in the CMS. When the CMS says that it has saved something, the page loads again and keeps its
 * scroll position.
 */
const heightKey = 'preview-height'

const isSaved = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'payload-document-event'

const reloadOnSave = (cmsOrigin: string): void => {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== cmsOrigin || !isSaved(event.data)) return
    sessionStorage.setItem(heightKey, String(window.scrollY))
    window.location.reload()
  })
  // The admin waits for this message before it sends any.
  window.parent.postMessage({ type: 'payload-live-preview', ready: true }, cmsOrigin)
}

const returnToHeight = (): void => {
  const height = Number(sessionStorage.getItem(heightKey))
  sessionStorage.removeItem(heightKey)
  if (height > 0) window.scrollTo({ top: height, behavior: 'instant' })
}

const script = document.querySelector<HTMLScriptElement>('script[data-cms-origin]')
if (script?.dataset['cmsOrigin'] !== undefined) {
  returnToHeight()
  reloadOnSave(script.dataset['cmsOrigin'])
}
