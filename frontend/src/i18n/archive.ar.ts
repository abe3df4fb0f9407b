/** Arabic texts about newsletters that have been sent. */
export const archiveAr = {
  'archive.title': 'النشرات البريدية',
  'archive.intro': 'اقرأ ما أرسلناه من قبل.',
  'archive.description': 'كل النشرات البريدية التي أرسلناها من قبل، لتقرأها متى شئت.',
  'archive.empty': 'لم تُرسَل أي نشرة بعد.',
  'archive.back': 'اقرأ النشرات السابقة',
  'archive.sentOn': 'أُرسلت يوم {day}',
  'archive.festivals': 'المهرجانات بعد هذه النشرة',
  'archive.subscribe': 'تلقَّ النشرة القادمة في بريدك',
  'archive.subscribeText': 'مهرجانات بالقرب منك وقصص من الناس، ويمكنك التوقف متى شئت.',
}
