import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { Logo } from '#admin/brand.part.tsx'

import { AcceptForm } from './accept-form.client.tsx'
import { AskAgainForm } from './ask-again-form.client.tsx'
import { readLink, type Link } from './invitation-link.ts'
import { invitationWords, type InvitationWord } from './invitation-words.rules.ts'
import { organisationName } from './invitations.kit.ts'

import './invitations.css'

type Language = 'en' | 'nl'

/** The page behind the link of an invitation, for a person without an account. Opening it changes nothing. */
export const InvitationPage = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const token = typeof searchParams?.['token'] === 'string' ? searchParams['token'] : ''
  const link = await readLink(req, token)
  const language = languageOf(searchParams?.['lng'], link, req.i18n.language)
  const other: Language = language === 'nl' ? 'en' : 'nl'
  const organisation =
    link.kind === 'unknown' ? '' : await organisationName(req, link.invitation.organisation)
  return (
    <MinimalTemplate className="invitation">
      {/* The address contains the token; no other site may learn it. */}
      <meta content="no-referrer" name="referrer" />
      <main className="invitation__main" lang={language}>
        <div className="invitation__brand">
          <Logo />
        </div>
        <Content language={language} link={link} organisation={organisation} token={token} />
        <p className="invitation__language">
          <a
            href={`/admin/invitation?${new URLSearchParams({ lng: other, token }).toString()}`}
            hrefLang={other}
            lang={other}
          >
            {other === 'nl' ? 'Lees dit in het Nederlands' : 'Read this in English'}
          </a>
        </p>
      </main>
    </MinimalTemplate>
  )
}

const languageOf = (asked: unknown, link: Link, ofAdmin: string): Language => {
  if (asked === 'nl' || asked === 'en') return asked
  if (link.kind !== 'unknown') return link.invitation.language
  return ofAdmin === 'en' ? 'en' : 'nl'
}

type ContentProps = {
  readonly language: Language
  readonly link: Link
  readonly organisation: string
  readonly token: string
}

const Content = ({ language, link, organisation, token }: ContentProps) => {
  const say = (word: InvitationWord): string => invitationWords[word][language]
  switch (link.kind) {
    case 'usable':
      return (
        <Message title={say('hello')}>
          <p>
            {say('intro')} <strong>{organisation}</strong>.
          </p>
          <AcceptForm
            email={link.invitation.email}
            hasAccount={link.account !== null}
            language={language}
            token={token}
          />
        </Message>
      )
    case 'expired':
      return (
        <Message text={say('expiredHow')} title={say('expired')}>
          <AskAgainForm language={language} needsEmail={false} token={token} />
        </Message>
      )
    case 'used':
      return (
        <Message text={say('usedHow')} title={say('used')}>
          <p>
            <a className="invitation__button" href="/admin/login">
              {say('login')}
            </a>
          </p>
        </Message>
      )
    case 'revoked':
      return <Message text={say('revokedHow')} title={say('revoked')} />
    case 'unknown':
      return (
        <Message text={say('unknownHow')} title={say('unknown')}>
          <AskAgainForm language={language} needsEmail token={token} />
        </Message>
      )
  }
}

type MessageProps = {
  readonly children?: ReactNode
  readonly text?: string
  readonly title: string
}

const Message = ({ children, text, title }: MessageProps) => (
  <>
    <h1>{title}</h1>
    {text !== undefined && <p>{text}</p>}
    {children}
  </>
)
