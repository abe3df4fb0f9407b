import { festivalData } from './content.ts'
import type { Answer, Api, Cms } from './kit.ts'
import { posted } from './posted.ts'
import { siteSecret } from './settings.ts'

export type Ended = {
  readonly id: string
  readonly title: string
}

/** The present moment in the tests of reports. */
export const reportingDay = new Date('2026-06-10T08:00:00Z')

/** A report as the site sends it. */
export const told = { pictures: [], quote: '', quoteBy: '', quoteConsent: false, visitors: 120 }

const site = { 'x-site-key': siteSecret }

/** Links in the mails about a festival, by receiver. */
export const linksTo = (festival: Ended): { link: string; to: string }[] =>
  [...posted.values()]
    .filter(({ values }) => values.festival === festival.title)
    .map(({ to, url = '' }) => ({ link: url, to: to.email }))

export const tokenOf = (festival: Ended, to = 'delft@people.test'): string => {
  const link = linksTo(festival).find((one) => one.to === to)?.link ?? ''
  return new URL(link).searchParams.get('token') ?? ''
}

/** Past festivals, and reports about them. */
export const reportingAt = (cms: Cms, editor: Api) => ({
  festivalOn: async (date: string, more: object = {}): Promise<Ended> => {
    const data = festivalData(cms.content.organisations.delft, {
      _status: 'published',
      timeSlots: [{ day: date, endTime: '17:00', startTime: '12:00' }],
      ...more,
    })
    const answer = await editor.post('/api/festivals', data)
    if (answer.status !== 201) throw new Error(answer.text)
    return answer.body.doc
  },
  opened: (token: string): Promise<Answer> => cms.anonymous.get(`/api/report-form?token=${token}`, site),
  reportOf: async (festival: { id: string }) =>
    (await editor.get(`/api/reports?where[festival][equals]=${festival.id}&depth=0`)).body.docs[0],
  sendReport: (
    data: object,
    pictures: readonly Buffer[] = [],
    headers: Record<string, string> = site,
  ): Promise<Answer> => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    pictures.forEach((bytes, index) =>
      form.set(`picture${index + 1}`, new Blob([Uint8Array.from(bytes)], { type: 'image/jpeg' }), 'x.jpg'),
    )
    return cms.anonymous.post('/api/report-form', form, headers)
  },
})
