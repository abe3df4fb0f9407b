import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const reportRequest: MailTemplate = {
  description: words(
    'Naar de organisatoren, de dag na hun festival. De link werkt één keer.',
    'To the organisers, the day after their festival. The link works once.',
  ),
  label: words('Hoe was het festival?', 'How was the festival?'),
  values: ['name', 'festival'],
  nl: {
    body: 'Dag {name},\n\n{festival} is voorbij. Hoe was het? Vertel ons hoeveel mensen er kwamen. Stuur ook een mooie uitspraak en een paar foto’s mee, als je die hebt. Het kost een paar minuten.\n\nDe link is voor jou en werkt één keer. Een wachtwoord heb je niet nodig. We zetten niets op de site zonder dat de redactie het heeft gezien.\n\nBedankt voor je werk!\nDe redactie van Welkom Hier',
    button: 'Vertel hoe het was',
    subject: 'Hoe was {festival}?',
  },
  en: {
    body: 'Hello {name},\n\n{festival} is over. How was it? Tell us how many people came. Send a nice quote and a few pictures too, if you have them. It takes a few minutes.\n\nThe link is for you and works once. You need no password. Nothing goes on the site before the editors have seen it.\n\nThank you for your work!\nThe editors of Welkom Hier',
    button: 'Tell us how it was',
    subject: 'How was {festival}?',
  },
}
