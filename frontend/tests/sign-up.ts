/** The form data of a visitor who wants only the newsletter. */
export const goodSignUp = {
  email: 'samira@example.org',
  language: 'nl',
  newsletter: 'yes',
  newsletterWording: 'aaaaaaaaaaaa',
  followWording: 'bbbbbbbbbbbb',
}
