import { describe, expect, it } from 'vitest'

import { meaningOf, statusOf, type Bounce } from './refusal.rules.ts'

/** What servers answer, as they are known to write it. */
const answers: Readonly<Record<Bounce, readonly string[]>> = {
  hard: [
    '550 5.1.1 <a@b.nl>... User unknown',
    '550 5.1.1 Mailbox does not exist',
    '550 5.1.1 Recipient unknown',
    '550 Unknown user: a@b.nl',
    '550 unrouteable address',
    '550 No such recipient',
    '550 Unroutable mail domain "b.nl"',
    '550 <a@b.nl>: Recipient not found',
    '550 Address unknown',
    '550 #5.1.0 Address rejected a@b.nl',
    '550 5.2.1 This mailbox is disabled',
    '554 5.2.1 The email account is no longer active',
    '550 5.1.1 User doesn’t exist: a@b.nl',
    '550 Account is suspended',
    '550 5.7.1 <a@b.nl>: Recipient address rejected: User unknown in local recipient table',
    '511 5.1.1 sorry, no mailbox here by that name (chkuser)',
    '553 5.3.0 <a@b.nl>... No such user here',
    '556 5.1.10 Recipient address has null MX',
    '521 5.1.2 Host does not accept mail',
    '550 RCPT TO:<a@b.nl> User unknown',
    '550 5.1.1 The mail server could not deliver mail to a@b.nl. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.',
    '550 Benutzer unbekannt: unknown user',
    '550 5.5.1 Invalid recipient',
    '551 5.1.6 User not local; please try <b@c.nl>',
    '553 Requested action not taken: mailbox name not allowed',
    '550 mailbox not found',
    '550 5.4.1 [a@b.nl]: Recipient address rejected: Access denied [AM0EUR02FT012.eop]',
    '550-5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    '550 5.4.4 Invalid host name',
    '554 30 Sorry, your message to a@aol.com cannot be delivered. This mailbox is disabled (554.30).',
    '550 Postvak bestaat niet',
  ],
  soft: [
    '552 5.2.2 Mailbox size limit exceeded',
    '552 Quota exceeded (mailbox for user is full)',
    '554 5.2.2 user mailbox is full',
    '452 4.2.2 The email account that you tried to reach is over quota',
    '550 5.2.2 <a@b.nl>: Recipient address rejected: Mailbox full',
    '450 4.7.1 <a@b.nl>: Recipient address rejected: Greylisted for 5 minutes',
    '451 4.3.0 Temporary lookup failure',
    '451 4.7.500 Server busy. Please try again later from [192.0.2.1]',
    '450 Requested mail action not taken: mailbox unavailable',
    '450 4.1.1 <a@b.nl>: User unknown, try again',
    '554 5.4.7 [internal] exceeded max time without delivery',
    '550 no',
    '550 5.0.0 Mail failure',
    '552 1 Requested mail action aborted: exceeded storage allocation',
    '554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour',
    '550 5.3.1 Mail system full',
    '550 5.4.3 Routing server failure',
  ],
  none: [
    '554 5.7.1 Message looks like spam',
    '554 5.7.1 Your address is on a blocklist',
    '550 5.7.1 <post@example.org>: Sender address rejected: not owned by user',
    '550 5.1.0 <post@example.org> sender rejected : invalid sender domain',
    '553 5.1.8 <post@example.org>... Domain of sender address post@example.org does not exist',
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
    '550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification',
    '550 SPF check failed',
    '552 5.3.4 Message too big for system',
    '552 5.2.3 Message length exceeds administrative limit',
    '554 5.6.1 Body type not supported by remote host',
    '550 5.7.1 Unable to relay',
    '553 sorry, that domain isn’t in my list of allowed rcpthosts (#5.7.1)',
    '554 Transaction failed',
    '554 5.7.1 Rejected: bad reputation of 192.0.2.1',
    '421 4.7.0 192.0.2.1: our system has detected an unusual rate of unsolicited mail originating from your IP address. Please try again later',
    '550 Blocked by our anti-spam filter, contact postmaster',
    '550 High probability of spam',
    '550 5.1.1 Mail from 192.0.2.1 refused, listed in bl.spamcop.net',
    '550 Administrative prohibition',
    '550 5.7.1 Message contains a virus',
    '503 5.5.1 Bad sequence of commands',
    '500 5.5.2 Syntax error',
    '550 5.7.0 Local Policy Violation',
    '554 5.7.1 The file attached was blocked',
    '550 5.1.90 Your message can’t be sent because you’ve reached your daily limit for message recipients',
    '450 4.1.8 <post@example.org>: Sender address rejected: Domain not found',
    '554 5.7.1 <mail.example.org[192.0.2.1]>: Client host rejected: Access denied',
    '550 5.7.1 helo command rejected: Host not found',
    '550-5.7.25 [192.0.2.1] The IP address sending this message does not have a PTR record setup',
  ],
}

describe('the answer of a mail server', () => {
  it.each(
    (['hard', 'soft', 'none'] as const).flatMap((bounce) =>
      answers[bounce].map((said) => [bounce, said] as const),
    ),
  )('%s: %s', (bounce, said) => {
    expect(meaningOf({ status: null, text: said })).toBe(bounce)
  })
})

describe('the status in an answer', () => {
  it.each([
    ['550 5.1.1 nobody', '5.1.1'],
    ['550-5.1.1 nobody', '5.1.1'],
    ['no mailbox here (#5.1.1)', '5.1.1'],
    ['550 #5.1.0 Address rejected', '5.1.0'],
    ['550 5.0.350 Remote server returned an error -> 550 5.1.1 nobody', '5.1.1'],
    ['421 deferred - 4.16.55.1', null],
    ['550 blocked 192.0.2.1', null],
    ['550 no', null],
  ])('%s: %s', (said, status) => {
    expect(statusOf(said)).toBe(status)
  })
})
