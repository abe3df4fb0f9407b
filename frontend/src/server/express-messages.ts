import type { Express } from 'express'
import { IncomingMessage, ServerResponse, type ServerOptions } from 'node:http'

/** The classes of which a server makes its requests and responses. */
export type Messages = Pick<ServerOptions, 'IncomingMessage' | 'ServerResponse'>

/**
 * Requests and responses that are Express's from their birth. Express gives each the prototype of its own and fields of
 * its own, and each new shape makes all others slower as well, those of the cache included: what has them already is
 * left as it is.
 */
export const expressMessages = (app: Express): Messages => {
  class SiteRequest extends IncomingMessage {
    res = undefined
    next = undefined
    baseUrl = undefined
    originalUrl = undefined
    _parsedUrl = undefined
    params = undefined
    route = undefined
    body = undefined
  }
  class SiteResponse<Request extends IncomingMessage> extends ServerResponse<Request> {
    locals = undefined
    override statusMessage = ''
    override statusCode = 200
  }
  Object.setPrototypeOf(SiteRequest.prototype, app.request)
  Object.setPrototypeOf(SiteResponse.prototype, app.response)
  Object.assign(app, { request: SiteRequest.prototype, response: SiteResponse.prototype })
  return { IncomingMessage: SiteRequest, ServerResponse: SiteResponse }
}
