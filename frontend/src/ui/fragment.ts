import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/**
 * What React puts before a piece of a page, so that the browser fetches its pictures sooner. It belongs in the head of a
 * page, and a piece has none.
 */
const hints = /^(?:<link\b[^>]*>)+/

/** The markup of a piece of a page, for a feed, a drawing or a place in another document. */
export const fragment = (element: ReactElement): string => renderToStaticMarkup(element).replace(hints, '')
