import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';

const rowOf = (recommendation: string, values: TrackerValues = {}): TrackerValues => ({
  committee: 'Scrutiny Committee',
  core_status: 'awaiting_response',
  recommendation,
  ...values,
});

const day = { source_date: '2012-07-12' };

/** Registers whose words have been mistaken for something else when an export of them was read again, by what they are. */
export const oddRegisters: Readonly<Record<string, readonly TrackerValues[]>> = {
  'a reply in the response that only promises an answer, with no decision': [
    rowOf('That lamps be lit', { ...day, response: 'Officers are chasing a reply' }),
  ],
  'a promise of an answer in the progress, and in a row beside it with the same words nothing': [
    rowOf('That lamps be lit', { progress: 'To be reported to the next meeting' }),
    rowOf('That lamps be lit'),
  ],
  'a promise of an answer in the notes of a row whose status nobody knows': [
    rowOf('That lamps be lit', { core_status: 'unknown', note: 'Answer awaited' }),
  ],
  'words that open as a decision, with no decision': [
    rowOf('That lamps be lit', {
      ...day,
      reference: '1',
      source_title: 'Lamps',
      response: 'Agreed. Work began in May',
    }),
  ],
  'a number for words': [rowOf('1.2')],
  'a letter for words, and no status': [rowOf('A', { core_status: 'unknown' })],
  'a number for words, under a title, beside other words': [
    rowOf('7', { ...day, source_title: 'Lamps', reference: '3' }),
    rowOf('That lamps be lit', { ...day, source_title: 'Lamps', reference: '4' }),
  ],
  'a dash for words': [rowOf('—', { action: 'Count them', note: 'Seen' })],
  'signs for words': [rowOf('?', day), rowOf('***', day), rowOf('…', day)],
  'words with a stop that look like a reference': [rowOf('Lamps   1.')],
  'ditto marks for words and for a title': [
    rowOf('As above', { ...day, source_title: 'Lamps' }),
    rowOf('ditto', { ...day, source_title: 'ditto' }),
    rowOf('"', { ...day, portfolio: 'As above', source_title: 'As above' }),
  ],
  'n/a for words, a title and a portfolio': [
    rowOf('N/A', { ...day, source_title: 'n/a', portfolio: 'None' }),
    rowOf('n/a', { ...day, source_title: 'Lamps', portfolio: 'Highways' }),
  ],
  'a title of nothing but line ends, below one with words': [
    rowOf('1.2', { source_title: 'Lamps' }),
    rowOf('That lamps be lit', { source_title: '\n\n' }),
    rowOf('That lamps be lit', { portfolio: '\u2060' }),
  ],
  'names of columns for words': [
    rowOf('Recommendation', { source_title: 'Title', action: 'Action taken', progress: 'Progress status' }),
    rowOf('Title', { source_title: 'Date', portfolio: 'Portfolio', note: 'Notes' }),
  ],
  'statuses for titles and dates for words': [
    rowOf('12 July 2012', { source_title: 'Completed', portfolio: 'Red' }),
    rowOf('Autumn 2012', { source_title: 'Rejected', portfolio: 'Green' }),
  ],
  'a word that every object has for a name': [rowOf('constructor', { progress: 'toString', note: '__proto__' })],
  'marks for what could not be read, and marks that are no letters': [
    rowOf('\ufffd', { progress: 'Caf\ufffd', note: 'Lamps\u{10fffe} lit\ufdd0' }),
  ],
  'a committee for a portfolio': [rowOf('That lamps be lit', { portfolio: 'Scrutiny Committee' })],
  'parts, each with its own answer': [
    rowOf('(a) Lamps\n(b) Signs', { progress: '(a) Lit\n(b) Put up' }),
    rowOf('1. Lamps\n2. Signs', { progress: '1. Lit\n2. Put up' }),
  ],
  'spaces that do not break, tabs and marks that nobody sees': [
    rowOf('\u00a0Lamps\u00a0\u00a0be\tlit\u200b ', {
      progress: '  Lit\r\n\r\n\ufeffat dusk\u2028and dawn ',
      note: '\u00ad-',
    }),
  ],
  'signs that cut cells and begin formulas': [
    rowOf('=1+1;2|3,4', { action: '+44;"a"', progress: '@x', note: "''=x", reference: '-1' }),
    rowOf('"quoted"', { action: '""', progress: ';', note: ',' }),
  ],
};
