import { formatDate } from '../dates/date-names.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { standsForExempt } from '../recommendations/exemption.ts';
import type { DigestKind } from './plan-digests.ts';

/** One thing that is asked, in the words of those who asked it. */
export interface DigestItemWords {
  readonly reference: string;
  /** The committee's own words; of an action, its words; of a meeting, its name. */
  readonly words: string;
  /** Why this person is asked for it. */
  readonly because: string;
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
}

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

const counted = (count: number): string => `${count} ${count === 1 ? 'thing' : 'things'}`;

const subjectOf = ({ kind, items }: DigestWords, council: string): string => {
  const [first] = items.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  const asked = `${kind === 'urgent' ? 'Urgent: ' : ''}${counted(items.length)} to answer for ${oneLine(council)}`;
  return first === undefined ? asked : `${asked}, the first due ${formatDate(first)}`;
};

const opening = ({ items }: DigestWords, council: string): string =>
  `${oneLine(council)} asks you for ${counted(items.length)}. You can answer all of them on one page; a scrutiny officer reads your answer before it is recorded.`;
const closing = (council: string): string =>
  `This message was sent by Holdfast for ${oneLine(council)}. The link is yours alone: it lets whoever has it answer what is listed here, for a time. You need not sign in.`;

const noLink = '(The link is made when the message is sent.)';

const titleOf = ({ reference, isNew }: DigestItemWords): string => `${oneLine(reference)}${isNew ? ' (new)' : ''}`;
const lastSaidOf = ({ lastSaid }: DigestItemWords): string =>
  lastSaid === null
    ? 'Nobody has said anything of it yet.'
    : `Last said${lastSaid.by === null ? '' : ` by ${oneLine(lastSaid.by)}`} on ${formatDate(lastSaid.on)}: “${readable(lastSaid.words)}”`;
const dueOf = ({ dueOn }: DigestItemWords): string => (dueOn === null ? '' : `Due: ${formatDate(dueOn)}`);

/** Words that are exempt do not leave by e-mail, nor by the link: who needs them is told where they are. */
const exemptOf = ({ words, lastSaid }: DigestItemWords): string =>
  `${words}\n${lastSaid?.words ?? ''}`.split('\n').some(standsForExempt)
    ? 'Words that are exempt are not sent by e-mail. Ask the scrutiny officer for them.'
    : '';

const plainItem = (item: DigestItemWords, at: number): string =>
  [
    `${at + 1}. ${titleOf(item)}`,
    readable(item.words),
    ...[exemptOf(item), dueOf(item), readable(item.because), lastSaidOf(item)].filter((line) => line !== ''),
  ].join('\n');

const paragraph = (text: string, style = ''): string =>
  readable(text) === '' ? '' : `<p style="margin:0 0 12px;white-space:pre-line;${style}">${escaped(text)}</p>`;

const htmlItem = (item: DigestItemWords): string =>
  [
    '<li style="margin:0 0 24px">',
    `<h2 style="font-size:19px;margin:0 0 8px">${escaped(titleOf(item))}</h2>`,
    paragraph(item.words, 'border-left:4px solid #b1b4b6;padding-left:12px'),
    paragraph(exemptOf(item)),
    paragraph(dueOf(item), 'font-weight:bold'),
    paragraph(item.because),
    paragraph(lastSaidOf(item), 'color:#484949'),
    '</li>',
  ].join('\n');

/** Holdfast's own, where the council has no colour or one that is none. */
const colourOf = ({ accent }: Sender): string => (/^#[0-9a-f]{6}$/iu.test(accent) ? accent : '#0b0c0c');

/**
 * A digest as its reader sees it: a subject of one line, plain text, and a whole document that needs no picture and
 * no style sheet. Whatever people wrote is words there, never markup. Without a link it is a preview: in its place
 * stands that it is made when the message is sent.
 */
export const writeDigest = (digest: DigestWords, council: Sender, link: string | null): WrittenDigest => {
  const subject = subjectOf(digest, council.name);
  const greeting = `Dear ${oneLine(digest.recipientName)},`;
  const plain = [
    ...[greeting, opening(digest, council.name), `Answer here: ${link ?? noLink}`],
    ...digest.items.map(plainItem),
    ...['-- ', closing(council.name)],
  ].join('\n\n');
  const button = `display:inline-block;padding:12px 16px;background:${colourOf(council)};color:#ffffff;font-weight:bold`;
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title></head>
<body style="margin:0 auto;max-width:600px;padding:16px;font:16px/1.5 Arial,sans-serif;color:#0b0c0c;background:#ffffff">
<h1 style="font-size:24px;margin:0 0 16px">${escaped(oneLine(council.name))}</h1>
${paragraph(greeting)}
${paragraph(opening(digest, council.name))}
<p style="margin:0 0 24px">${link === null ? `<span style="${button};opacity:0.6">Answer on one page</span> ${noLink}` : `<a href="${escaped(link)}" style="${button}">Answer on one page</a>`}</p>
<ol style="margin:0;padding-left:24px">
${digest.items.map(htmlItem).join('\n')}
</ol>
${paragraph(closing(council.name), 'font-size:14px;color:#484949')}
</body>
</html>
`;
  return { subject, plain: `${plain}\n`, html };
};
