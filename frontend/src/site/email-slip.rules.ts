import { domainToAsk } from '@welkom-hier/writing/email-slip.rules.ts'

import type { Translate } from '#i18n/t.ts'

/** Asks whether another domain was meant: `gmial.com — bedoelde je gmail.com?` */
export const slipMessage = (email: string, t: Translate): string =>
  t('form.slip', { meant: domainToAsk(email, '') ?? '', typed: email.slice(email.lastIndexOf('@') + 1) })
