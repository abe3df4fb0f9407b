import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const description = async () => JSON.parse((await test.get('/api/v1/openapi.json')).body)

const validatorOf = async (name: string) => {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema(await description(), 'api')
  return ajv.compile({ $ref: `api#/components/schemas/${name}` })
}

/** Whether the description allows this parameter; like a program that is made from it, the text becomes what it says. */
const isAllowed = async (query: string): Promise<boolean> => {
  const [name = '', value = ''] = query.split('=')
  const { parameters } = (await description()).paths['/api/v1/festivals'].get
  const { schema } = parameters.find((one: { name: string }) => one.name === name)
  const ajv = new Ajv2020({ strict: false, coerceTypes: true })
  addFormats.default(ajv)
  return ajv.validate({ properties: { [name]: schema } }, { [name]: value })
}

describe('the open data', () => {
  it.each([
    ['/api/v1/festivals', 'FestivalPage'],
    [
      '/api/v1/festivals?locale=ar&province=zuid-holland&from=2026-06-01&until=2026-06-20&limit=1',
      'FestivalPage',
    ],
    ['/api/v1/festivals/delft-viert?locale=en', 'Festival'],
    ['/api/v1/organisations', 'OrganisationPage'],
    ['/api/v1/organisations/stichting-samen', 'Organisation'],
  ])('the open data at %s match their description', async (path, schema) => {
    const { status, headers, body } = await test.get(path)
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
    expect(headers['access-control-allow-origin']).toBe('*')
    const isValid = await validatorOf(schema)
    isValid(JSON.parse(body))
    expect(isValid.errors).toBeNull()
  })

  it('the open data answer in the requested language, and name it', async () => {
    const titleIn = async (locale: string) =>
      JSON.parse((await test.get(`/api/v1/festivals/delft-viert?locale=${locale}`)).body).title
    expect(await titleIn('en')).toEqual({ value: 'Delft celebrates', lang: 'en' })
    expect(await titleIn('ar')).toEqual({ value: 'Delft viert', lang: 'nl' })
  })

  it.each([
    ['province=utrecht', 0],
    ['province=zuid-holland', 1],
    ['municipality=Delft', 1],
    ['municipality=Gouda', 0],
    ['organisation=stichting-samen', 1],
    ['from=2026-06-21', 0],
    ['until=2026-06-19', 0],
    ['until=2026-06-20', 1],
    ['updatedSince=2026-05-01T10:00:00Z', 1],
    ['updatedSince=2026-05-02', 0],
  ])('the open data can be filtered by %s', async (query, total) => {
    expect(JSON.parse((await test.get(`/api/v1/festivals?${query}`)).body).total).toBe(total)
    expect(await isAllowed(query)).toBe(true)
  })

  it('the open data say that a last day is before the first', async () => {
    const { body, status } = await test.get('/api/v1/festivals?from=2026-06-20&until=2026-06-01')
    expect(status).toBe(400)
    expect(JSON.parse(body).detail).toBe('The parameter "until" must be a day that is not before "from".')
  })

  it('the open data take no moment on a day that does not exist', async () => {
    for (const moment of ['2026-02-31', '2026-02-31T12:00:00Z'])
      expect((await test.get(`/api/v1/festivals?updatedSince=${moment}`)).status).toBe(400)
  })

  it.each([
    'province=holland',
    'from=yesterday',
    'until=2026-13-01',
    'until=2026-02-31',
    'from=2026-02-31',
    'limit=0',
    'limit=101',
    'page=x',
    'locale=fr',
    'organisation=<b>',
    'updatedSince=now',
  ])('says what is wrong with %s, which its description does not allow either', async (query) => {
    const { status, headers, body } = await test.get(`/api/v1/festivals?${query}`)
    expect([status, headers['content-type']]).toEqual([400, 'application/problem+json'])
    expect(JSON.parse(body).detail).toContain(query.split('=')[0])
    expect(await isAllowed(query)).toBe(false)
  })

  it('the open data answer 304 for a known ETag, 404 for an unknown address, 405 for other methods', async () => {
    const { headers } = await test.get('/api/v1/festivals')
    const held = { 'if-none-match': String(headers['etag']) }
    expect((await test.get('/api/v1/festivals', held)).status).toBe(304)
    const missing = await test.get('/api/v1/festivals/nothing')
    expect([missing.status, missing.headers['content-type']]).toEqual([404, 'application/problem+json'])
    expect((await test.get('/api/v1/festivals?organisation=nobody')).status).toBe(404)
    expect((await test.get('/api/v1/festivals', {}, 'POST')).status).toBe(405)
    expect((await test.get('/api/v1/festivals', {}, 'OPTIONS')).headers['access-control-allow-methods']).toBe(
      'GET, HEAD',
    )
  })

  it('the open data say that the CMS is down', async () => {
    test.cms.mood = 'failing'
    const { status, headers } = await test.get('/api/v1/organisations?page=2')
    expect([status, headers['content-type'], headers['retry-after']]).toEqual([
      503,
      'application/problem+json',
      '30',
    ])
  })

  it('the open data have a page for people in each language', async () => {
    for (const path of ['/open-data', '/en/open-data', '/ar/open-data']) {
      const { status, body } = await test.get(path)
      expect(status).toBe(200)
      expect(body).toContain('/api/v1/openapi.json')
      expect(body).toContain('updatedSince')
    }
  })
})
