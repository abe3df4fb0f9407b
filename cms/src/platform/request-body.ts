import type { PayloadRequest } from 'payload'

/** The JSON object that a request brought; the API guard has measured it, and anything else counts as nothing. */
export const bodyOf = async (req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> => {
  try {
    const body: unknown = await req.json?.()
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {}
  } catch {
    return {}
  }
}

/** One text of a body, without the spaces around it; empty when it is no text. */
export const textOf = (body: Readonly<Record<string, unknown>>, name: string): string => {
  const value = body[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** A part of the address that the endpoint's path names: `/:id/leave`. */
export const routePart = ({ routeParams }: PayloadRequest, name: string): string => {
  const value = routeParams?.[name]
  return typeof value === 'string' ? value : ''
}
