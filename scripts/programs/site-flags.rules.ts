/**
 * How Node runs the site. Room for young objects grows to 33 MB by itself; a quarter of it costs no time that can be
 * measured, and keeps the program as small after a busy hour as before. Dockerfile and package.json of the site say
 * the same.
 */
export const siteFlags = ['--max-semi-space-size=4']
