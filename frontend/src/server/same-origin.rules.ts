type BrowserClaims = {
  readonly fetchSite: string | undefined
  readonly origin: string | undefined
  readonly referer: string | undefined
}

/** Whether the browser says that a page of this site sent the form. A request that says nothing counts as foreign. */
export const isSameOrigin = ({ fetchSite, origin, referer }: BrowserClaims, siteUrl: string): boolean => {
  if (fetchSite !== undefined) return fetchSite === 'same-origin'
  const from = origin ?? referer
  return from !== undefined && URL.canParse(from) && new URL(from).origin === new URL(siteUrl).origin
}
