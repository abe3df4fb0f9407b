import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'

import { Logo } from '#admin/brand.part.tsx'
import { env } from '#env.ts'
import { languageOf, words } from '#i18n/words.ts'

import { NotMeForm } from './not-me-form.client.tsx'
import { notMeTokens } from './not-me-token.rules.ts'

import './not-me.css'

const says = {
  button: words('Dit was ik niet: log iedereen uit', 'This was not me: log everybody out'),
  expired: words(
    'Deze knop werkt niet meer. Vertrouw je het niet? Kies op de inlogpagina “Wachtwoord vergeten?”.',
    'This button does not work any more. Not sure? Choose “Forgot password?” on the login page.',
  ),
  explanation: words(
    'Iedereen die in je account is ingelogd, wordt uitgelogd. Het oude wachtwoord werkt dan niet meer. Jij ook niet meer: je krijgt een mail om een nieuw te kiezen, of de beheerder neemt contact met je op.',
    'Everybody who is logged in to your account is logged out. The old password stops working, for you as well: you get a mail to choose a new one, or the administrator gets in touch with you.',
  ),
  login: words('Naar het inlogscherm', 'Go to the login page'),
  title: words('Was jij dit niet?', 'Was this not you?'),
}

const opens = (token: string): boolean => notMeTokens.read(token, env().PAYLOAD_SECRET, new Date()) !== null

/** The page behind the button of a notice. Opening it changes nothing: mail programs open links by themselves. */
export const NotMePage = ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const language = languageOf(initPageResult.req.i18n)
  const token = typeof searchParams?.['token'] === 'string' ? searchParams['token'] : ''
  const isUsable = opens(token)
  return (
    <MinimalTemplate className="not-me">
      {/* The address contains the token; no other site may learn it. */}
      <meta content="no-referrer" name="referrer" />
      <main lang={language}>
        <Logo />
        <h1>{says.title[language]}</h1>
        <p>{(isUsable ? says.explanation : says.expired)[language]}</p>
        {isUsable ? (
          <NotMeForm button={says.button[language]} language={language} token={token} />
        ) : (
          <p>
            <a href="/admin/login">{says.login[language]}</a>
          </p>
        )}
      </main>
    </MinimalTemplate>
  )
}
