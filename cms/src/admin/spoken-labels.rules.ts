import { spokenBy, type English } from '#i18n/payloads-english.rules.ts'
import { words, type Words } from '#i18n/words.ts'

const one = (english: string, nl: string, en = english): English => ({
  english: new RegExp(`^\\s*${english}\\s*$`),
  said: words(nl, en),
})

const as = (english: RegExp, nl: string, en = ''): English => ({ english, said: words(nl, en) })

/** What a select tells a screen reader; react-select has it in English, and Payload hands it nothing else. */
const ofSelects: readonly English[] = [
  as(
    /^Use Up and Down to choose options.*$/,
    'Kies met pijl omhoog en omlaag. Enter kiest, Escape sluit de lijst.',
  ),
  as(
    /^(.+) is focused\b.*press Down to open the menu.*$/,
    '{0}: typ om te zoeken, pijl omlaag opent de lijst.',
  ),
  as(
    /^Use left and right to toggle between focused values.*$/,
    'Kies met pijl links en rechts. Backspace haalt weg wat je koos.',
  ),
  as(/^option (.+), deselected\.$/, '{0} is niet meer gekozen.'),
  as(/^options? (.+), selected\.$/, '{0} is gekozen.'),
  as(/^option (.+) is disabled\. Select another option\.$/, '{0} kun je niet kiezen.'),
  as(/^All selected options have been cleared\.$/, 'Er is niets meer gekozen.'),
  as(/^value (.+) focused, (\d+) of (\d+)\.$/, '{0}, {1} van {2}.'),
  as(/^(.+?)(?: selected)?(?: disabled)?, (\d+) of (\d+)\.$/, '{0}, {1} van {2}.'),
  as(/^(\d+) results? available(?: for search term (.*))?\.$/, '{0} gevonden.'),
]

/** What is told while rows are dragged; the original texts hold ids, which mean nothing to a person. */
const ofDragging: readonly English[] = [
  as(
    /^\s*To pick up a draggable item[^]*$/,
    'Druk op spatie om op te pakken, verplaats met de pijltjes, en druk weer op spatie om neer te zetten. Escape zet terug.',
    'Press space to pick up, move with the arrow keys, and press space again to drop. Escape puts it back.',
  ),
  as(/^Picked up draggable item .*$/, 'Opgepakt.', 'Picked up.'),
  as(/^Draggable item .* was moved over .*$/, 'Verplaatst.', 'Moved.'),
  as(/^Draggable item .* is no longer over .*$/, 'Hier kan het niet staan.', 'It can’t be dropped here.'),
  as(/^Draggable item .* was dropped.*$/, 'Neergezet.', 'Dropped.'),
  as(/^Dragging was cancelled\..*$/, 'Teruggezet.', 'Put back.'),
]

/**
 * Labels that the libraries of Payload 3.90 write in English and offer no other way to change, by the places where they
 * stand. They are looked for only there, so that a title of a person that happens to be such a word stays.
 */
export const labels: readonly { readonly at: string; readonly labels: readonly English[] }[] = [
  { at: '#aria-selection, #aria-focused, #aria-results, #aria-guidance', labels: ofSelects },
  { at: 'div[style*="display: none"], [id^="DndLiveRegion"]', labels: ofDragging },
  {
    // Payload puts a label in two languages into a text without choosing one of them.
    at: '[aria-label*="[object Object]"]',
    labels: [
      as(/^(?:Sorteer op|Sort by) \[object Object\] (.+)$/, 'Sorteer: {0}', 'Sort: {0}'),
      as(/\[object Object\]/, 'Nieuw toevoegen', 'Add new'),
    ],
  },
  { at: 'input[name="select-all"]', labels: [one('select-all', 'Kies alles', 'Choose all')] },
  { at: 'section[aria-live]', labels: [as(/^Notifications (.+)$/, 'Meldingen {0}')] },
  { at: '[data-close-button]', labels: [one('Close toast', 'Sluit deze melding', 'Close this message')] },
  { at: '.link-edit', labels: [one('Edit link', 'Link bewerken')] },
  { at: '.link-trash', labels: [one('Remove link', 'Link weghalen')] },
  { at: '.draggable-block-menu', labels: [one('Drag to move', 'Sleep om te verplaatsen')] },
  { at: '.add-block-menu', labels: [one('Add block', 'Blok toevoegen')] },
  { at: '[class*="insert-paragraph"]', labels: [one('Insert Paragraph', 'Nieuwe alinea', 'New paragraph')] },
  { at: '[role="listbox"]', labels: [one('Slash menu', 'Wat wil je invoegen?', 'What to insert?')] },
  {
    at: '.diff-collapser__toggle-button',
    labels: [one('Expand', 'Uitklappen'), one('Collapse', 'Inklappen')],
  },
  { at: '[class*="multi-value-label"] button', labels: [as(/^Edit (.+)$/, '{0} bewerken')] },
  {
    at: '.live-preview-toolbar-controls__breakpoint *, .popup-button-list__button',
    labels: [one('Responsive', 'Past zich aan', 'Fits itself')],
  },
  { at: '.table p, .table', labels: [one('No columns selected', 'Er zijn geen kolommen gekozen')] },
  {
    at: '.react-datepicker__navigation',
    labels: [
      one('Previous Month', 'Vorige maand', 'Previous month'),
      one('Next Month', 'Volgende maand', 'Next month'),
      one('Previous Year', 'Vorig jaar', 'Previous year'),
      one('Next Year', 'Volgend jaar', 'Next year'),
    ],
  },
  { at: '.react-datepicker-time__caption, .react-datepicker__time-list', labels: [one('Time', 'Tijd')] },
  { at: '.react-datepicker__month', labels: [as(/^Month\s+(.+)$/, 'Maand {0}')] },
  {
    at: '.react-datepicker__day',
    labels: [as(/^Choose (.+)$/, 'Kies {0}'), as(/^Not available (.+)$/, 'Niet beschikbaar: {0}')],
  },
  {
    at: '[role="dialog"]',
    labels: [
      one('Choose Date', 'Kies een dag', 'Choose a day'),
      one('Choose Time', 'Kies een tijd', 'Choose a time'),
      one('Choose Date and Time', 'Kies een dag en tijd', 'Choose a day and time'),
    ],
  },
]

/** A label in the language of its reader; null when there is nothing to change. */
export const spokenLabel = (
  known: readonly English[],
  text: string,
  language: keyof Words,
): string | null => {
  const spoken = spokenBy(known, text, language)
  return spoken === text ? null : spoken
}
