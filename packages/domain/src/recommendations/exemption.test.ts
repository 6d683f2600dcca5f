import { inWords } from '@holdfast/words/say';
import { nations } from '../councils/nation.ts';
import {
  type ProposedExemption,
  decideExemption,
  exemptParagraphs,
  exemptWords,
  standsForExempt,
  welshForExempt,
  asRegistered,
  hasPublicInterestTest,
  markFault,
  withheldWords,
} from './exemption.ts';

const proposed: ProposedExemption = { fields: ['response'], paragraph: 3, reason: 'It names the bidders.' };
const facts = { nation: 'england', standing: [] } as const;
const decide = (change: Partial<ProposedExemption>, more: Partial<Parameters<typeof decideExemption>[1]> = {}) => {
  const decision = decideExemption({ ...proposed, ...change }, { ...facts, ...more });
  return decision.allowed ? 'allowed' : `${decision.field}: ${inWords('en', decision.sentence)}`;
};

test('a mark with a paragraph of the nation, a reason and words to keep back is allowed', () => {
  expect(decide({})).toBe('allowed');
  expect(decide({ paragraph: 14 }, { nation: 'wales' })).toBe('allowed');
  expect(decide({ paragraph: 15 }, { nation: 'scotland' })).toBe('allowed');
});

test('what is exempt is marked as confidential, or under one more paragraph, without being let out first', () => {
  const standing = [{ fields: ['response' as const], paragraph: 3 }];
  expect(decide({ paragraph: null }, { standing })).toBe('allowed');
  expect(decide({ paragraph: 5 }, { standing })).toBe('allowed');
  expect(decide({}, { standing: [{ fields: ['response'], paragraph: null }] })).toBe('allowed');
});

test.each([
  [{ fields: [] }, {}, 'fields: Choose what is exempt.'],
  [{ reason: ' ' }, {}, 'reason: Say why keeping it back outweighs the public interest in publishing it.'],
  [
    { fields: ['note', 'response'] },
    { standing: [{ fields: ['response'], paragraph: 3 }] },
    'fields: “Response” is kept back in this way already. Leave it out.',
  ],
  [
    {},
    { nation: 'wales' },
    'paragraph: For a council in Wales the paragraphs are 12 to 18 of Schedule 12A to the Local Government Act 1972. Choose one of these.',
  ],
  [
    { paragraph: 8 },
    {},
    'paragraph: For a council in England the paragraphs are 1 to 7 of Schedule 12A to the Local Government Act 1972. Choose one of these.',
  ],
] as const)('%j of %j is refused in a sentence', (change, more, sentence) => {
  expect(decide(change, more)).toBe(sentence);
});

test('each nation has its own paragraphs, and what stands in place of the words is known again', () => {
  expect(nations.map((nation) => [exemptParagraphs(nation)[0], exemptParagraphs(nation).at(-1)])).toEqual([
    [1, 7],
    [12, 18],
    [1, 15],
    [1, 7],
  ]);
  for (const nation of nations)
    for (const paragraph of exemptParagraphs(nation))
      expect([nation, paragraph, standsForExempt(exemptWords(nation, paragraph))]).toEqual([nation, paragraph, true]);
  expect(standsForExempt('Exempt: paragraph 3 of the report says so')).toBe(false);
});

test('the public interest is weighed where the nation’s law says so: not in Scotland, and not for paragraph 16 in Wales', () => {
  const weighed = nations.map((nation) =>
    exemptParagraphs(nation).filter((paragraph) => hasPublicInterestTest(nation, paragraph)),
  );
  expect(weighed).toEqual([[1, 2, 3, 4, 5, 6, 7], [12, 13, 14, 15, 17, 18], [], [1, 2, 3, 4, 5, 6, 7]]);
});

test.each([
  ['scotland', 15, 'nothing'],
  ['scotland', 16, 'paragraph'],
  ['wales', 16, 'nothing'],
  ['wales', 12, 'reason'],
  ['wales', 7, 'paragraph'],
  ['northern_ireland', 7, 'reason'],
  ['england', 5, 'reason'],
  ['scotland', null, 'reason'],
] as const)('without a reason, what is wrong with a mark in %s under %s is %s', (nation, paragraph, field) => {
  expect(markFault(nation, { paragraph, reason: ' ' })?.field ?? 'nothing').toBe(field);
  if (field !== 'paragraph') expect(markFault(nation, { paragraph, reason: 'It names the bidders.' })).toBeNull();
});

test('what is confidential has no paragraph, and wants a reason all the same', () => {
  expect(decide({ paragraph: null })).toBe('allowed');
  expect(decide({ paragraph: null, reason: '' })).toBe('reason: Say why it may not be disclosed.');
  expect(decide({ paragraph: 3, reason: '' }, { nation: 'scotland' })).toBe('allowed');
  for (const nation of nations) expect(standsForExempt(withheldWords(nation, { paragraph: null }))).toBe(true);
  expect(withheldWords('england', { paragraph: 3 })).toBe('Exempt: paragraph 3 of Schedule 12A');
});

test('what stands in place of exempt words is known in Welsh and in both languages too, and is the English line again', () => {
  for (const nation of nations)
    for (const paragraph of [...exemptParagraphs(nation), null]) {
      const english = withheldWords(nation, { paragraph });
      const welsh = welshForExempt(english);
      expect(welsh).toMatch(/^(?:Eithriedig: paragraff \d+ o Atodlen |Cyfrinachol: )/u);
      for (const line of [english, welsh, `${welsh} / ${english}`])
        expect([line, standsForExempt(line), asRegistered(line)]).toEqual([line, true, english]);
    }
  for (const line of [
    'Eithriedig: paragraff 3 o’r adroddiad',
    'Cost / Exempt: paragraph 3 of Schedule 12A',
    'Eithriedig',
  ])
    expect([line, standsForExempt(line)]).toEqual([line, false]);
});
