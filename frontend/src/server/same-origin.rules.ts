type BrowserClaims = {
  readonly fetchSite: string | undefined
  readonly origin: string | undefined
  readonly referer: string | undefined
}

/** Whether a form was sent from a page of this site, by what the browser says of it. Who says nothing is a stranger. */
export const isSameOrigin = ({ fetchSite, origin, referer }: BrowserClaims, siteUrl: string): boolean => {
  if (fetchSite !== undefined) return fetchSite === 'same-origin'
  const from = origin ?? referer
  return from !== undefined && URL.canParse(from) && new URL(from).origin === new URL(siteUrl).origin
}
