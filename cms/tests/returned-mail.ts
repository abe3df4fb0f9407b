type Returned = {
  readonly to: string
  readonly status: string
  readonly action?: string
  readonly said?: string
}

/** A delivery status notification as mail servers write them (RFC 3464). */
export const returnedMail = ({
  action = 'failed',
  said = '550 something is the matter',
  status,
  to,
}: Returned): string =>
  [
    'Return-Path: <>',
    'From: Mail Delivery System <mailer-daemon@mx.example.net>',
    `To: <${to}>`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to inform you that your message could not be delivered.',
    '',
    '--part',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    'Arrival-Date: Sat, 28 Nov 2026 10:00:00 +0100 (CET)',
    '',
    'Final-Recipient: rfc822; somebody@example.net',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${said}`,
    '',
    '--part',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: Het nieuws van mei',
    '',
    '--part--',
    '',
  ].join('\r\n')
