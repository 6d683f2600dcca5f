import { monthNames, weekdayNames, welshMonthNames } from './date-names.ts';

/** "Fedi" and "Dachwedd" are Medi and Tachwedd after a word that softens them. */
const softened: Readonly<Record<string, string>> = {
  mawrth: 'fawrth',
  mai: 'fai',
  mehefin: 'fehefin',
  gorffennaf: 'orffennaf',
  medi: 'fedi',
  tachwedd: 'dachwedd',
  rhagfyr: 'ragfyr',
};

const months = welshMonthNames.flatMap((name, index): [string, string][] => {
  const [welsh, english] = [name.toLowerCase(), (monthNames[index] ?? '').toLowerCase()];
  const soft = softened[welsh];
  return [[welsh, english], ...(soft === undefined ? [] : [[soft, english] as [string, string]])];
});

const weekdays = ['llun', 'mawrth', 'mercher', 'iau', 'gwener', 'sadwrn', 'sul'].map(
  (name, index): [string, string] => [`dydd ${name}`, (weekdayNames[index] ?? '').toLowerCase()],
);

const seasons = [
  ['gwanwyn', 'spring'],
  ['haf', 'summer'],
  ['hydref', 'autumn'],
  ['gaeaf', 'winter'],
] as const;

/** A day, season or stretch of time in Welsh and in English; longer words first. "Hydref" alone is October. */
const words: readonly (readonly [string, string])[] = [
  ...weekdays,
  ...seasons.flatMap(([welsh, english]): [string, string][] => [
    [`tymor y ${welsh}`, `${english} term`],
    [`tymor yr ${welsh}`, `${english} term`],
    [`yn y ${welsh}`, english],
    [`yn yr ${welsh}`, english],
    ...(welsh === 'hydref' ? [] : ([[welsh, english]] as [string, string][])),
  ]),
  ['y flwyddyn ariannol', 'the financial year'],
  ['blwyddyn ariannol', 'financial year'],
  ['blwyddyn academaidd', 'academic year'],
  ['y flwyddyn newydd', 'the new year'],
  ['o fewn', 'within'],
  ['cyn diwedd', 'by the end of'],
  ['ar ôl', 'after'],
  ['ddim cyn', 'not before'],
  ['nid cyn', 'not before'],
  ['ddim tan', 'not until'],
  ['dim cynharach na', 'no earlier than'],
  ['ar neu cyn', 'on or before'],
  ['ar neu ar ôl', 'on or after'],
  ['hyd at', 'up to'],
  ['o hyn ymlaen', 'from now on'],
  ['ar unwaith', 'immediately'],
  ['cyn gynted â phosibl', 'as soon as possible'],
  ['hanner tymor', 'half-term'],
  ['hanner cyntaf', 'first half of'],
  ['ail hanner', 'second half of'],
  ['yn gynnar ym mis', 'early'],
  ['yn gynnar yn', 'early'],
  ['yn hwyr ym mis', 'late'],
  ['yn ystod', 'during'],
  ['diwedd', 'end of'],
  ['dechrau', 'beginning of'],
  ['canol', 'mid'],
  ['erbyn', 'by'],
  ['rhwng', 'between'],
  ['ymlaen', 'onwards'],
  ['chwarter', 'quarter'],
  ['nadolig', 'christmas'],
  ['y pasg', 'easter'],
  ['pasg', 'easter'],
  ['cyn', 'before'],
  ['parhaus', 'ongoing'],
  ['dau fis', 'two months'],
  ['tri mis', 'three months'],
  ['chwe mis', 'six months'],
  ['naw mis', 'nine months'],
  ['deuddeg mis', 'twelve months'],
  ['o fis', 'from'],
  ['ym mis', 'in'],
  ['mis', ''],
  ...months,
];

const meanings = new Map(words);
/** A month or a season makes it Welsh: the short words alone ("cyn", "mis") are too like other languages'. */
const telling = new RegExp(
  `(?<!\\p{L})(?:${[...months.map(([welsh]) => welsh), 'gwanwyn', 'haf', 'gaeaf', 'erbyn', 'diwedd', 'chwarter', 'nadolig', 'pasg', 'flwyddyn', 'blwyddyn', 'o fewn', 'parhaus', 'ar unwaith'].join('|')})(?!\\p{L})`,
  'u',
);
const known = new RegExp(`(?<!\\p{L})(?:${words.map(([welsh]) => welsh).join('|')})(?!\\p{L})`, 'gu');
const ordinal = /(?<=\d)(?:af|ail|il|ydd|edd|ed|eg|fed)?(?: o)?(?!\p{L})/gu;

/**
 * A time in Welsh as an English one, lower case: "erbyn diwedd Mawrth 2025" is "by end of march 2025". Words of another
 * language, and Welsh words that tell no time, stay.
 */
export const timeInEnglish = (text: string): string => {
  if (!telling.test(text)) return text;
  const english = text
    .replace(ordinal, '')
    .replace(known, (welsh) => meanings.get(welsh) ?? welsh)
    .replace(/ {2,}/gu, ' ')
    .trim();
  return english.replace(/^between (.+) (?:a|ac) (.+)$/su, 'between $1 and $2').replace(/^o (?=[a-z\d])/u, 'from ');
};
