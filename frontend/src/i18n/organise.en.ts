import type { organiseNl } from './organise.nl.ts'
import type { Words } from './t.ts'

export const organiseEn: Pick<Words, keyof typeof organiseNl> = {
  'form.trap': 'Leave this empty',
  'form.expired.title': 'The form was open for too long',
  'form.expired.text': 'What you typed is still there. Press the button once more.',
  'form.too-fast.title': 'Once more, please',
  'form.too-fast.text':
    'You were so quick that we ask once more: that keeps computers out. What you typed is still there. Press the button again and it is sent at once.',
  'form.too-many.title': 'This has been sent very often just now',
  'form.too-many.text': 'What you typed is still there. Please try again later.',
  'form.unavailable.title': 'Sending does not work right now',
  'form.unavailable.text':
    'It is not your fault. What you typed is still there. Please try again in a few minutes.',

  'organise.title': 'Organise a festival',
  'organise.intro': 'Would you like to hold a festival in your neighbourhood? Tell us your plan.',
  'organise.description':
    'How to organise a festival in your own neighbourhood, and how to ask for an account.',
  'organise.toForm': 'To the form',
  'organise.formTitle': 'Tell us your plan',
  'organise.formIntro': 'We read every request and answer within a week.',
  'organise.thanks.title': 'Thank you!',
  'organise.thanks.intro': 'We have received your plan.',
  'organise.thanks.mail': 'You are getting an email from us. Can’t you see it? Look among unwanted email.',
  'organise.thanks.next':
    'We will read your plan and answer within a week. There is nothing you need to do now.',
  'organise.thanks.back': 'Read on in the handbook',

  'apply.who': 'About you all',
  'apply.you': 'About you',
  'apply.organisationName': 'Name of the organisation or group',
  'apply.organisationName.hint': 'No name yet? Make one up; you can change it later.',
  'apply.organisationName.missing': 'Enter the name of your organisation or group.',
  'apply.organisationName.wrong':
    'Write only the name here, without a web or email address. Is there a full stop in it? Put a space after it. You enter your website below.',
  'apply.municipality': 'Municipality',
  'apply.municipality.hint': 'Where the festival will be.',
  'apply.municipality.missing': 'Enter the municipality.',
  'apply.province': 'Province',
  'apply.province.none': 'Choose a province',
  'apply.website': 'Website',
  'apply.website.wrong': 'This address is not right. Write it like www.example.org.',
  'apply.personName': 'Your name',
  'apply.personName.missing': 'Enter your name.',
  'apply.personName.wrong':
    'Write only your name here, without a web or email address. Is there a full stop in it? Put a space after it.',
  'apply.email': 'Your email address',
  'apply.email.hint': 'We will send our answer here.',
  'apply.email.missing': 'Enter your email address.',
  'apply.email.wrong': 'This email address is not right. Write it like name@example.org.',
  'apply.phone': 'Your phone number',
  'apply.phone.hint': 'Only if we may call you.',
  'apply.phone.wrong':
    'This phone number is not right. Write it like 06 12345678. A number of another country starts with +.',
  'apply.language': 'In which language shall we write to you?',
  'apply.language.missing': 'Choose a language.',
  'apply.plan': 'What is your plan?',
  'apply.plan.hint': 'A few sentences are enough. What would you like to do, with whom, and about when?',
  'apply.plan.missing': 'Tell us in a few sentences what your plan is.',
  'apply.agreement': 'Your details',
  'apply.agreement.sentence':
    'I agree that Welkom Hier uses these details to handle my request and to answer me.',
  'apply.agreement.missing': 'Tick that we may use your details. Otherwise we can’t answer you.',
  'apply.send': 'Send your plan',
  'apply.tooLong': 'This is too long: {typed} characters. Bring it down to {most} at most.',
  'apply.wrong': 'This answer is not right. Look at it once more.',

  'form.errors': { one: 'One thing is not right yet', other: '{count} things are not right yet' },
  'form.error': 'Error: {message}',
  'form.slip': '{typed} — did you mean {meant}? If your address is right, send it once more.',
  'form.optional': 'optional',
}
