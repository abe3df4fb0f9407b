/** What somebody fills in who wants the newsletter and nothing else. */
export const goodSignUp = {
  email: 'samira@example.org',
  language: 'nl',
  newsletter: 'yes',
  newsletterWording: 'aaaaaaaaaaaa',
  followWording: 'bbbbbbbbbbbb',
}
