import { type Language, languagesOf, type PaperLanguages } from '@holdfast/words/languages';
import { inWords, type Said } from '@holdfast/words/say';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { asRegistered, confidentialWords, standsForExempt } from '@holdfast/domain/recommendations/exemption';
import type { DigestKind } from '@holdfast/domain/reminders/digests/plan-digests';

/** One thing that is asked, in the words of those who asked it. */
export interface DigestItemWords {
  readonly reference: string;
  /** The committee's own words, '' while nobody has added them; of an action, its words; of a meeting, its name. */
  readonly words: string;
  /** What it came from; null where that is not known, and of a meeting. */
  readonly title: string | null;
  /** Why this person is asked for it. */
  readonly because: Sentence;
  /** Who owes it; null where nothing is owed. */
  readonly owedBy: Sentence | null;
  readonly dueOn: IsoDate | null;
  readonly lastSaid: { readonly words: string; readonly on: IsoDate; readonly by: string | null } | null;
  readonly isNew: boolean;
}

export interface DigestWords {
  readonly recipientName: string;
  readonly kind: DigestKind;
  readonly items: readonly DigestItemWords[];
}

export interface WrittenDigest {
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
  /** In which it is, the first one first. */
  readonly languages: readonly Language[];
  /** The subject and the plain text again, part by part, each with its language: wherever somebody is shown them. */
  readonly inParts: { readonly subject: readonly Said[]; readonly plain: readonly Said[] };
}

/** Where all of it can be answered; why it stands nowhere: `made_later`, in a preview, or `left_out`, where others read it. */
export type DigestLink = { readonly address: string } | 'made_later' | 'left_out';

interface Sender {
  readonly name: string;
  /** '' for Holdfast's own. */
  readonly accent: string;
}

/** On one line: what stands in a subject begins no other header. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+|\s+/gu, ' ').trim();
/** Without the marks that no letter and no screen can show. Lines stay. */
const readable = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '').trim();

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => readable(text).replace(/[&<>"']/gu, (sign) => signs[sign] ?? '');

const subjectOf = ({ kind, items }: DigestWords, name: string): Sentence => {
  const [firstDue] = items.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  const [count, council, code] = [
    items.length,
    oneLine(name),
    kind === 'urgent' ? 'urgent_subject' : 'subject',
  ] as const;
  return firstDue === undefined
    ? sentence(`reminders.${code}`, { count, council })
    : sentence(`reminders.${code}_due`, { count, council, firstDue });
};

const opening = ({ items }: DigestWords, council: string): Sentence =>
  sentence('reminders.opening', { council: oneLine(council), count: items.length });

const lastSaidOf = ({ lastSaid }: DigestItemWords): Sentence => {
  if (lastSaid === null) return sentence('reminders.nothing_said');
  const said = { words: readable(lastSaid.words), on: lastSaid.on };
  return lastSaid.by === null
    ? sentence('reminders.last_said', said)
    : sentence('reminders.last_said_by', { ...said, person: oneLine(lastSaid.by) });
};

/** Words that are kept back do not leave by email, nor by the link: who needs them is told where they are. */
const exemptOf = ({ words, lastSaid }: DigestItemWords): readonly Sentence[] => {
  const inPlace = `${words}\n${lastSaid?.words ?? ''}`.split('\n').filter(standsForExempt);
  if (inPlace.length === 0) return [];
  const isConfidential = inPlace.some((line) => asRegistered(line) === confidentialWords);
  return [sentence(isConfidential ? 'reminders.confidential_not_sent' : 'reminders.exempt_not_sent')];
};

/** A recommendation is told by its title where its words are not yet here. */
const wordsWanted = ({ title }: DigestItemWords): Sentence => {
  const of = oneLine(title ?? '');
  return of === ''
    ? sentence('recommendations.words_wanted')
    : sentence('recommendations.words_wanted_of', { title: of });
};

/** One item, said in the language of the letter. */
interface SaidItem {
  readonly title: string;
  readonly words: string;
  readonly exempt: string;
  readonly due: string;
  readonly because: string;
  readonly owedBy: string;
  readonly lastSaid: string;
}

const itemIn = (language: Language, item: DigestItemWords): SaidItem => {
  const reference = oneLine(item.reference);
  return {
    title: item.isNew ? inWords(language, sentence('reminders.new_item', { reference })) : reference,
    words: readable(readable(item.words) === '' ? inWords(language, wordsWanted(item)) : item.words),
    exempt: exemptOf(item)
      .map((each) => inWords(language, each))
      .join(''),
    due: item.dueOn === null ? '' : inWords(language, sentence('reminders.due_by', { dueOn: item.dueOn })),
    because: readable(inWords(language, item.because)),
    owedBy: item.owedBy === null ? '' : readable(inWords(language, item.owedBy)),
    lastSaid: inWords(language, lastSaidOf(item)),
  };
};

const plainItem = ({ title, words, exempt, due, because, owedBy, lastSaid }: SaidItem, at: number): string =>
  [`${at + 1}. ${title}`, words, ...[exempt, due, because, owedBy, lastSaid].filter((line) => line !== '')].join('\n');

/** What people wrote: nobody knows in which language. */
const ofNoKnownLanguage = ' lang=""';

const paragraph = (text: string, style = '', lang = ''): string =>
  readable(text) === '' ? '' : `<p${lang} style="margin:0 0 12px;white-space:pre-line;${style}">${escaped(text)}</p>`;

const htmlItem = ({ title, words, exempt, due, because, owedBy, lastSaid }: SaidItem): string =>
  [
    '<li style="margin:0 0 24px">',
    `<h2 style="font-size:19px;margin:0 0 8px">${escaped(title)}</h2>`,
    paragraph(words, 'border-left:4px solid #b1b4b6;padding-left:12px', ofNoKnownLanguage),
    paragraph(exempt),
    paragraph(due, 'font-weight:bold'),
    paragraph(because),
    paragraph(owedBy),
    paragraph(lastSaid, 'color:#484949'),
    '</li>',
  ].join('\n');

/** Holdfast's own, where the council has no colour or one that is none. */
const colourOf = ({ accent }: Sender): string => (/^#[0-9a-f]{6}$/iu.test(accent) ? accent : '#0b0c0c');

/** The whole of a digest in one language. */
interface DigestPart {
  readonly language: Language;
  readonly subject: string;
  readonly plain: string;
  readonly body: string;
}

const partIn = (language: Language, digest: DigestWords, council: Sender, link: DigestLink): DigestPart => {
  const say = (words: Sentence): string => inWords(language, words);
  const greeting = say(sentence('reminders.greeting', { recipient: oneLine(digest.recipientName) }));
  const begin = say(opening(digest, council.name));
  const close = say(sentence('reminders.closing', { council: oneLine(council.name) }));
  const answerHere =
    typeof link === 'string'
      ? sentence(`reminders.answer_${link}`)
      : sentence('reminders.answer_here', { link: link.address });
  const answerOnOnePage = say(sentence('reminders.answer_on_one_page'));
  const items = digest.items.map((item) => itemIn(language, item));
  const button = `display:inline-block;padding:12px 16px;background:${colourOf(council)};color:#ffffff;font-weight:bold`;
  return {
    language,
    subject: say(subjectOf(digest, council.name)),
    plain: [greeting, begin, say(answerHere), ...items.map(plainItem), '-- ', close].join('\n\n'),
    body: `${paragraph(greeting)}
${paragraph(begin)}
<p style="margin:0 0 24px">${typeof link === 'string' ? `<span style="${button};opacity:0.6">${escaped(answerOnOnePage)}</span> ${escaped(say(sentence(`reminders.link_${link}`)))}` : `<a href="${escaped(link.address)}" style="${button}">${escaped(answerOnOnePage)}</a>`}</p>
<ol style="margin:0;padding-left:24px">
${items.map(htmlItem).join('\n')}
</ol>
${paragraph(close, 'font-size:14px;color:#484949')}`,
  };
};

/** The page opens in the language of the words that were pressed; by itself it is in English. */
const linkIn = (language: Language, link: DigestLink, languages: PaperLanguages): DigestLink =>
  typeof link === 'string' || languages === 'en' ? link : { address: `${link.address}?lang=${language}` };

/** Where a message is in two languages: said to those who would look for the second and see the first. */
const isBelow = ({ language }: DigestPart): string => inWords(language, sentence('reminders.also_below'));

/** Subject and plain text in each language, in the order in which they are sent. */
const partsOf = (main: DigestPart, more: readonly DigestPart[]): WrittenDigest['inParts'] => ({
  subject: [main, ...more].map(({ subject: text, language }) => ({ text, language })),
  plain: [
    ...more.map((part) => ({ text: isBelow(part), language: part.language })),
    { text: main.plain, language: main.language },
    ...more.map(({ plain, language }) => ({ text: `${'='.repeat(40)}\n\n${plain}`, language })),
  ],
});

/**
 * A digest as its reader sees it: a subject of one line, plain text, and a whole document that needs no picture and
 * no style sheet. Whatever people wrote is words there, never markup, and in no language that is known. Where
 * no link is given, why stands in its place. In both languages all of it is there
 * twice, Welsh first.
 */
export const writeDigest = (
  digest: DigestWords,
  council: Sender,
  link: DigestLink,
  languages: PaperLanguages,
): WrittenDigest => {
  const [first, ...others] = languagesOf(languages);
  const [main, ...more] = [first, ...others].map((language) =>
    partIn(language, digest, council, linkIn(language, link, languages)),
  );
  if (main === undefined) throw new Error('A digest is in one language at least.');
  const inParts = partsOf(main, more);
  const subject = inParts.subject.map(({ text }) => text).join(' / ');
  const plain = inParts.plain.map(({ text }) => text).join('\n\n');
  const html = `<!doctype html>
<html lang="${main.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title></head>
<body style="margin:0 auto;max-width:600px;padding:16px;font:16px/1.5 Arial,sans-serif;color:#0b0c0c;background:#ffffff">
<h1 lang="" style="font-size:24px;margin:0 0 16px">${escaped(oneLine(council.name))}</h1>
${more.map((part) => `<p lang="${part.language}" style="margin:0 0 12px"><a href="#${part.language}" style="color:#0b0c0c">${escaped(isBelow(part))}</a></p>\n`).join('')}${main.body}
${more.map((part) => `<div lang="${part.language}" id="${part.language}" style="border-top:4px solid ${colourOf(council)};margin-top:24px;padding-top:24px">\n${part.body}\n</div>\n`).join('')}</body>
</html>
`;
  return { subject, plain: `${plain}\n`, html, languages: [first, ...others], inParts };
};
