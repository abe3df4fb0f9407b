import { words } from '#i18n/words.ts'

/** The panel's own texts; texts about the festival come with the CMS's answer. */
export const panelWords = {
  added: words('Nieuw', 'New'),
  another: words('Opmerking bij een ander veld', 'Note about another field'),
  approve: words('Keur goed en zet online', 'Approve and publish'),
  approveExplained: words(
    'De versie die je net las, komt op de site. De organisatoren krijgen een e-mail.',
    'The version that you have just read goes live. The organisers get an email.',
  ),
  approveForgets: words(
    'Je hebt opmerkingen geschreven. Die gaan niet mee als je goedkeurt.',
    'You have written notes. They don’t go along when you approve.',
  ),
  approveTitle: words('Goedkeuren en online zetten?', 'Approve and publish?'),
  before: words('Nu op de site', 'Live now'),
  after: words('Wordt', 'Becomes'),
  cancel: words('Nee, terug', 'No, back'),
  changedRow: words('Gewijzigd', 'Changed'),
  choose: words('Kies een veld', 'Choose a field'),
  differences: words('Wat verandert er', 'What changes'),
  failed: words(
    'Dat lukte niet. Kijk of je internet hebt en probeer het opnieuw.',
    'That did not work. See whether you are online and try again.',
  ),
  firstTime: words('Dit komt erbij', 'This is new'),
  general: words('Opmerking over het geheel', 'Note about the whole'),
  history: words('Tijdlijn', 'Timeline'),
  judge: words('Beoordelen', 'Review'),
  noDifference: words(
    'Er is geen verschil met wat op de site staat.',
    'There is no difference with what is live.',
  ),
  noPictures: words('geen foto’s', 'no pictures'),
  noteOfEditors: words('Opmerking van de redactie', 'Note of the editors'),
  notes: words('Opmerkingen van de redactie', 'Notes of the editors'),
  removed: words('Weg', 'Gone'),
  remove: words('Haal weg', 'Remove'),
  returnBack: words('Geef terug met opmerkingen', 'Return with notes'),
  saveFirst: words(
    'Begin gerust. Je concept wordt vanzelf bewaard, en niemand anders ziet het.',
    'Just begin. Your draft is saved by itself, and nobody else sees it.',
  ),
  notKept: words(
    'Je laatste wijzigingen zijn niet bewaard. Kijk wat er in het rood staat. Daarna kun je dit nog eens doen.',
    'Your last changes have not been saved. Look at what is in red. Then do this once more.',
  ),
  submit: words('Stuur in naar de redactie', 'Submit to the editors'),
  submitTrusted: words('Zet op de site', 'Publish'),
  someone: words('iemand die hier niet meer werkt', 'somebody who no longer works here'),
  urgent: words('Haast: bezoekers weten dit nog niet', 'Urgent: visitors don’t know this yet'),
  withdraw: words('Trek terug', 'Withdraw'),
  writeNote: words('Schrijf een opmerking', 'Write a note'),
} as const
