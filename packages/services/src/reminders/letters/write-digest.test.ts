import { inWords } from '@holdfast/words/say';
import { asSentence } from '@holdfast/words/stored';
import fc from 'fast-check';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { type DigestItemWords, writeDigest } from './write-digest.ts';

const council = { name: 'Testshire Council', accent: '#0b5563' };
const link = 'https://holdfast.test/answer/abc.def';
const item: DigestItemWords = {
  reference: 'SR12-001',
  words: 'That empty homes be listed.',
  title: 'Empty homes',
  because: asSentence('A response is due.'),
  owedBy: asSentence('Owed by Ben Dale, the portfolio holder for Homes.'),
  isNew: true,
  dueOn: isoDate('2012-09-11'),
  lastSaid: { words: 'A first list exists.', on: isoDate('2012-08-01'), by: 'Ada Brook' },
};
const digest = { recipientName: 'Ada Brook', kind: 'ordinary', items: [item] } as const;

test('a digest says what is asked, what was last said, by when, and where to answer', () => {
  const { subject, plain, html } = writeDigest(digest, council, { address: link }, 'en');
  expect(subject).toBe('1 thing to answer for Testshire Council, the first due 11 September 2012');
  for (const words of [
    item.words,
    'A response is due.',
    'Owed by Ben Dale',
    'Due: 11 September 2012',
    'A first list exists.',
    link,
  ]) {
    expect(plain).toContain(words);
    expect(html).toContain(words);
  }
  expect(html.match(/<a /gu)).toHaveLength(1);
  expect(html).not.toMatch(/<img|<table|<script|<link|url\(/u);
  expect(html).toContain('background:#0b5563');
});

test('a preview has no link that could be followed, and says so', () => {
  const { plain, html } = writeDigest(digest, council, 'made_later', 'en');
  expect(html).not.toMatch(/<a |href/u);
  expect(html).toContain('Answer on one page');
  for (const words of [plain, html]) expect(words).toContain('(The link is made when the message is sent.)');
});

test('where others read it, no link stands in it, and why', () => {
  const { plain, html } = writeDigest(digest, council, 'left_out', 'en');
  expect(html).not.toMatch(/<a |href/u);
  for (const words of [plain, html]) expect(words).toContain('could answer in this person’s name.)');
});

test.each([
  ['Exempt: paragraph 3 of Schedule 12A', 'Words that are exempt are not sent by email.'],
  ['Confidential: not to be disclosed', 'Words that are confidential are not sent by email.'],
])('where “%s” stands for words, the message says so by its own name', (words, said) => {
  const { plain, html } = writeDigest({ ...digest, items: [{ ...item, words }] }, council, { address: link }, 'en');
  for (const text of [plain, html]) {
    expect(text).toContain(said);
    expect(text.match(/are not sent by email/gu)).toHaveLength(1);
  }
});

test('a colour that is none and a name of two lines change nothing but themselves', () => {
  const odd = { name: 'Testshire\r\nBcc: x@y.test', accent: 'red;}</style>' };
  const { subject, html } = writeDigest({ ...digest, kind: 'urgent' }, odd, { address: link }, 'en');
  expect(subject).toBe('Urgent: 1 thing to answer for Testshire Bcc: x@y.test, the first due 11 September 2012');
  expect(html).toContain('background:#0b0c0c');
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('<b>', '</li>', '<script>', '"', "'", '&amp;', '<!--', '\r\n', '\u0000', 'x'))
    .map((parts) => parts.join('')),
);
const tags = (html: string) => [...html.matchAll(/<[^<>]*>/gu)].map(([tag]) => tag);

test('what has no words yet is told by its title, in the language of the letter', () => {
  const bare = {
    ...digest,
    items: [
      { ...item, words: '' },
      { ...item, words: '', title: null },
    ],
  };
  const english = writeDigest(bare, council, { address: link }, 'en');
  for (const text of [english.plain, english.html]) {
    expect(text).toContain('Empty homes: the committee’s words are not yet here');
    expect(text).toContain('The committee’s words are not yet here');
  }
  expect(writeDigest(bare, council, { address: link }, 'cy').plain).toContain(
    'Empty homes: nid yw geiriau’r pwyllgor yma eto',
  );
});

test('whatever people wrote is words and never markup, and no item is left out', () => {
  const someItem = fc.record({
    reference: nasty,
    words: nasty,
    title: fc.option(nasty),
    because: nasty.map(asSentence),
    owedBy: fc.option(nasty.map(asSentence)),
    isNew: fc.boolean(),
    dueOn: fc.constantFrom(null, isoDate('2012-09-11')),
    lastSaid: fc.option(fc.record({ words: nasty, on: fc.constant(isoDate('2012-08-01')), by: fc.option(nasty) })),
  });
  fc.assert(
    fc.property(fc.array(someItem, { maxLength: 5 }), nasty, nasty, (items, recipientName, name) => {
      const { html, plain, subject } = writeDigest(
        { ...digest, items, recipientName },
        { ...council, name },
        { address: link },
        'en',
      );
      const tame = items.map((one) => ({
        ...one,
        reference: 'x',
        words: one.words.replace(/\p{Cc}/gu, '').trim() === '' ? '' : 'x',
        because: asSentence(
          inWords('en', one.because)
            .replace(/\p{Cc}/gu, '')
            .trim() === ''
            ? ''
            : 'x',
        ),
      }));
      const calm = writeDigest({ ...digest, items: tame }, council, { address: link }, 'en').html;
      expect(tags(html)).toEqual(tags(calm));
      expect(html.match(/<li /gu)?.length ?? 0).toBe(items.length);
      expect(plain.match(/^\d+\. /gmu)?.length ?? 0).toBeGreaterThanOrEqual(items.length);
      expect(subject).not.toMatch(/[\r\n]/u);
    }),
  );
});
