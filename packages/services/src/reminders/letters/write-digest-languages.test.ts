import { isoDate } from '@holdfast/domain/dates/iso-date';
import { sentence } from '@holdfast/words/sentence';
import { type DigestItemWords, writeDigest } from './write-digest.ts';

const council = { name: 'Cyngor Dyffryn Glas', accent: '' };
const link = 'https://holdfast.test/answer/abc.def';
const item: DigestItemWords = {
  reference: 'SR12-001',
  words: 'That empty homes be listed.',
  title: 'Empty homes',
  because: sentence('reminders.response_due', {
    dueOn: '2012-09-11',
    length: sentence('dates.months', { count: 2 }),
    from: '2012-07-12',
  }),
  owedBy: null,
  dueOn: isoDate('2012-09-11'),
  lastSaid: { words: 'Mae rhestr gyntaf.', on: isoDate('2012-08-01'), by: 'Ada Brook' },
  isNew: true,
};
const digest = { recipientName: 'Ada Brook', kind: 'urgent', items: [item, item] } as const;
const bodyOf = (html: string): string => /<body[^]*<\/body>/u.exec(html)?.[0] ?? '';

test('a Welsh digest is Welsh from its subject to its end, and opens the Welsh page', () => {
  const { subject, plain, html, languages } = writeDigest(digest, council, { address: link }, 'cy');
  expect(languages).toEqual(['cy']);
  expect(subject).toBe('Brys: 2 eitem i’w hateb ar gyfer Cyngor Dyffryn Glas, y gyntaf erbyn 11 Medi 2012');
  expect(html).toContain('<html lang="cy">');
  for (const words of [plain, html]) {
    expect(words).toContain('Annwyl Ada Brook,');
    expect(words).toContain('Mae angen ymateb erbyn 11 Medi 2012, 2 fis gan ddechrau ar 12 Gorffennaf 2012.');
    expect(words).toContain('Dywedodd Ada Brook ddiwethaf ar 1 Awst 2012: “Mae rhestr gyntaf.”');
    expect(words).toContain(`${link}?lang=cy`);
    expect(words).not.toMatch(/\b(?:the|answer on|due|said|last)\b/iu);
  }
});

test('what people wrote is marked as being in no language that is known', () => {
  const { html } = writeDigest(digest, council, { address: link }, 'cy');
  expect(html).toMatch(/<p lang=""[^>]*>That empty homes be listed\.<\/p>/u);
});

test('a digest in both languages is all there twice, Welsh first, each part marked and with a link of its own', () => {
  const { subject, plain, html, languages } = writeDigest(digest, council, { address: link }, 'both');
  expect(languages).toEqual(['cy', 'en']);
  expect(subject).toBe(
    'Brys: 2 eitem i’w hateb ar gyfer Cyngor Dyffryn Glas, y gyntaf erbyn 11 Medi 2012 / ' +
      'Urgent: 2 things to answer for Cyngor Dyffryn Glas, the first due 11 September 2012',
  );
  const [welsh = '', english = ''] = plain.split('='.repeat(40));
  expect(welsh).toMatch(/^An English version follows\.\n\nAnnwyl Ada Brook,/u);
  expect(english.trim()).toMatch(/^Dear Ada Brook,/u);
  for (const part of [welsh, english]) expect(part.match(/That empty homes be listed\./gu)).toHaveLength(2);
  expect([welsh.includes(`${link}?lang=cy`), english.includes(`${link}?lang=en`)]).toEqual([true, true]);
  expect(bodyOf(html).indexOf('Annwyl')).toBeLessThan(bodyOf(html).indexOf('<div lang="en" id="en"'));
  expect(bodyOf(html).indexOf('<div lang="en" id="en"')).toBeLessThan(bodyOf(html).indexOf('Dear Ada Brook'));
  expect(html).toContain('<p lang="en" style="margin:0 0 12px"><a href="#en"');
});
