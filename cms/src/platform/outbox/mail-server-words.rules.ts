import { words } from '#i18n/words.ts'

/** Why mails don't leave; every page of the admin uses this text. */
export const mailServerWords = {
  login: words('De mailserver laat ons niet binnen', 'The mail server does not let us in'),
  refusing: words('De mailserver weigert onze mails', 'The mail server refuses our mails'),
  silent: words('De mailserver antwoordt niet', 'The mail server does not answer'),
}
