import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const consentExpired: MailTemplate = {
  description: words(
    'Naar de redactie, als de toestemming van iemand in een verhaal, citaat of foto is verlopen.',
    'To editors, when the consent of somebody in a story, quote or picture has run out.',
  ),
  label: words('Toestemming verlopen', 'Consent has run out'),
  values: ['name'],
  nl: {
    body: 'Dag {name},\n\nDe toestemming van iemand op de site is verlopen. Welkom Hier laat het verhaal, het citaat of de foto daarom niet meer zien. Er is niets weggegooid.\n\nVraag deze persoon opnieuw om toestemming. Vul daarna de nieuwe datum in en publiceer opnieuw. Wil de persoon niet meer op de site? Kies dan “Toestemming intrekken”.',
    button: 'Bekijk wat er niet meer te zien is',
    subject: 'Een toestemming is verlopen',
  },
  en: {
    body: 'Hello {name},\n\nThe consent of somebody on the site has run out. That is why Welkom Hier no longer shows the story, quote or picture. Nothing was thrown away.\n\nAsk this person again. Then write the new date and publish once more. Does the person no longer want to be on the site? Then choose “Withdraw consent”.',
    button: 'See what is no longer shown',
    subject: 'A consent has run out',
  },
}
