/** English texts about newsletters that have been sent. */
export const archiveEn = {
  'archive.title': 'Newsletters',
  'archive.intro': 'Read again what we sent before.',
  'archive.description': 'All newsletters that we sent before, to read again.',
  'archive.empty': 'No newsletter has been sent yet.',
  'archive.back': 'Read earlier newsletters',
  'archive.sentOn': 'Sent on {day}',
  'archive.festivals': 'Festivals after this letter',
  'archive.subscribe': 'Get the next one in your mail',
  'archive.subscribeText': 'Festivals near you and stories of people. You can stop at any time.',
}
