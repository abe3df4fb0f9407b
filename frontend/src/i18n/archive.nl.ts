/** Dutch texts about newsletters that have been sent. */
export const archiveNl = {
  'archive.title': 'Nieuwsbrieven',
  'archive.intro': 'Lees terug wat we eerder stuurden.',
  'archive.description': 'Alle nieuwsbrieven die we eerder stuurden, om terug te lezen.',
  'archive.empty': 'Er is nog geen nieuwsbrief verstuurd.',
  'archive.back': 'Lees eerdere nieuwsbrieven',
  'archive.sentOn': 'Verstuurd op {day}',
  'archive.festivals': 'Festivals na deze brief',
  'archive.subscribe': 'Krijg de volgende in je mail',
  'archive.subscribeText': 'Festivals bij jou in de buurt en verhalen van mensen. Stoppen kan altijd.',
} as const
