import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'
import { env } from '#env.ts'
import { spoken, words, type Words } from '#i18n/words.ts'
import { contract } from '#platform/contract/contract.ts'

import { examplesOf } from './example-values.rules.ts'
import { namingProblem } from './fill.rules.ts'
import { renderMail } from './render-mail.rules.ts'
import { senderOf } from './sender.ts'
import { languagesOf } from './template.rules.ts'
import { isMailName, mailTemplates } from './templates.rules.ts'

const part = v.optional(v.nullable(v.pipe(v.string(), v.maxLength(4000))))
const asked = v.object({
  body: part,
  button: part,
  language: v.picklist(['nl', 'en', 'ar']),
  subject: part,
  template: v.string(),
})

const says = {
  forStaff: words('Dit is voor de redactie.', 'This is for editors.'),
  unclear: words('Deze mail kan niet worden getoond.', 'This mail can’t be shown.'),
}

/** `POST /api/globals/mail-texts/preview`: a mail with the texts in the form, and with example values. */
export const previewMail: Endpoint = {
  custom: contract({
    about: 'A mail with the words as they stand in the form, and with example values.',
    answers: { 200: v.object({ html: v.string(), subject: v.string() }) },
    body: asked,
    who: 'staff',
  }),
  handler: async (req) => {
    if (staff(actorOf(req.user)) !== true) return refusal(req, 403, says.forStaff)
    const sent = v.safeParse(asked, await req.json?.().catch(() => null))
    if (!sent.success || !isMailName(sent.output.template)) return refusal(req, 400, says.unclear)
    const { language, template: name, ...own } = sent.output
    const template = mailTemplates[name]
    if (!languagesOf(template).includes(language)) return refusal(req, 400, says.unclear)
    const problem = namingProblem(Object.values(own).join(' '), template.values)
    if (problem !== null) return refusal(req, 400, problem)
    const rendered = renderMail({
      language,
      own,
      sender: await senderOf(req, language),
      template,
      url: `${env().CMS_URL}/admin`,
      values: examplesOf(template.values),
    })
    return Response.json({ html: rendered.html, subject: rendered.subject })
  },
  method: 'post',
  path: '/preview',
}

const refusal = (req: PayloadRequest, status: number, said: Words): Response =>
  Response.json({ errors: [{ message: spoken(req.i18n, said) }] }, { status })
