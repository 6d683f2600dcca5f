import { paperIn } from '../testing/councils/paper-in.ts';
import { understandPaper } from '../understand/understand-paper.ts';
import type { KnownNames } from './known-names.ts';
import { mayMake, newNames } from './new-names.ts';
import { kindOfLead, namesPerson } from './person-like.ts';
import { settleNames } from './settle-names.ts';
import { suggestBody, suggestLead } from './suggest-names.ts';

const known: KnownNames = {
  committees: [
    { id: 'c1', name: 'Overview and Scrutiny Management Committee', formerNames: ['Scrutiny Board'] },
    { id: 'c2', name: 'Housing and Homes Panel', formerNames: [] },
  ],
  portfolios: [
    { id: 'p1', name: 'Communities and Leisure', formerNames: [] },
    { id: 'p2', name: 'Children’s Services', formerNames: [] },
  ],
  holders: [
    { portfolioId: 'p1', name: 'Cllr Pers Lesk', startsOn: '2011-05-19', endsOn: null },
    { portfolioId: 'p2', name: 'Cllr Jenna Orme', startsOn: '2010-05-20', endsOn: '2012-05-15' },
  ],
  people: [
    { kind: 'officer', name: 'Ada Brook', post: 'Head of Housing' },
    { kind: 'councillor', name: 'Ben Reed', post: null },
  ],
};

test.each([
  ['Cllr Orme', true],
  ['Mr PM Lesk OBE', true],
  ['Mrs J Whittle', true],
  ['J. Whittle', true],
  ['Councillor Ann Lee (Housing)', true],
  ['Cyng. Mair Rees', true],
  ['Dame Ada Brook DBE', true],
  ['Ann Lee MBE', true],
  ['Lord Bright', true],
  ['Housing and Homes', false],
  ['Children’s Services', false],
  ['Councillor Support', false],
  ['Leader of the Council', false],
  ['ICT', false],
  ['Adult Social Care', false],
  ['Resources & Reputation', false],
  ['A Better City', false],
])('%s names a person: %s', (words, person) => {
  expect(namesPerson(words)).toBe(person);
});

test('a person in the column of portfolios is asked about with what they hold, or held', () => {
  const first = ({ name, why, term }: ReturnType<typeof suggestBody>[number]) => [name, why, term?.endsOn ?? null];
  expect(suggestBody('portfolio', 'Mr PM Lesk OBE', known).map(first)).toEqual([
    ['Communities and Leisure', 'holder', null],
  ]);
  expect(suggestBody('portfolio', 'Cllr Orme', known).map(first)).toEqual([
    ['Children’s Services', 'holder', '2012-05-15'],
  ]);
  // Another first letter is another person.
  expect(suggestBody('portfolio', 'Cllr Tom Lesk', known)).toEqual([]);
});

test('a name that is nearly one of the council’s is suggested, a name that shares only common words is not', () => {
  const names = (kind: 'committee' | 'portfolio', words: string) =>
    suggestBody(kind, words, known).map(({ name }) => name);
  expect(names('committee', 'Housing Panel')).toEqual(['Housing and Homes Panel']);
  expect(names('committee', 'Houseing and Homes Scrutiny Panel')).toEqual(['Housing and Homes Panel']);
  expect(names('committee', 'Health Scrutiny Committee')).toEqual([]);
  expect(names('portfolio', 'Cabinet Member for Childrens Services')).toEqual(['Children’s Services']);
  expect(names('portfolio', 'Environment')).toEqual([]);
});

test('a lead is somebody of the directory by initials or by post', () => {
  const names = (words: string) => suggestLead(words, known).map(({ name }) => name);
  expect(names('A Brook')).toEqual(['Ada Brook']);
  expect(names('Head of Housing Services')).toEqual(['Ada Brook']);
  expect(names('C Brook')).toEqual([]);
});

const paper = understandPaper(
  paperIn(`
  | Committee | Date | Cabinet member | Recommendation | Lead officer | Status |
  | The Scrutiny Board | 12/07/2012 | Cllr Orme | That the quay is lit | Ada Brook | Ongoing |
  | Homes Panel | 12/07/2012 | Tides | That a list is kept | Cai Rees | Under the bonnet |
  | homes panel | 12/07/2012 | Cllr Orme | That it is read | Cai Rees | Under the bonnet |`),
);

test('what the council does not have is listed once, with its rows, and of a person no body can be made', () => {
  const names = newNames(paper.documents, known, []);
  expect(names.map(({ kind, words, rows }) => [kind, words, rows])).toEqual([
    ['portfolio', 'Cllr Orme', 2],
    ['committee', 'Homes Panel', 2],
    ['portfolio', 'Tides', 1],
    ['lead', 'Cai Rees', 2],
    ['status', 'Under the bonnet', 2],
  ]);
  expect(names.filter(mayMake).map(({ words }) => words)).toEqual(['Homes Panel', 'Tides', 'Cai Rees']);
});

test('a name that is matched stands as the council calls it, one that is left stays in the notes to the letter', () => {
  const settled = settleNames(paper.documents, [
    { kind: 'committee', words: 'Homes Panel', choice: 'match', name: 'Housing and Homes Panel' },
    { kind: 'portfolio', words: 'cllr orme', choice: 'leave', name: null },
    { kind: 'portfolio', words: 'Tides', choice: 'make', name: null },
    { kind: 'lead', words: 'Cai Rees', choice: 'match', name: 'Ben Reed' },
  ]);
  const rows = settled.flatMap((document) => document.rows);
  expect(
    rows.map(({ fields }) => [
      fields.committee?.value,
      fields.portfolio?.value,
      fields.lead?.value,
      fields.note?.value,
    ]),
  ).toEqual([
    ['The Scrutiny Board', undefined, ['Ada Brook'], 'Cabinet member: Cllr Orme'],
    ['Housing and Homes Panel', 'Tides', ['Ben Reed'], undefined],
    ['Housing and Homes Panel', undefined, ['Ben Reed'], 'Cabinet member: Cllr Orme'],
  ]);
  expect(rows[1]?.fields.committee).toMatchObject({ raw: 'Homes Panel', guess: 'matched_name' });
  // What was settled is not asked again.
  expect(newNames(settled, known, []).map(({ kind }) => kind)).toEqual(['portfolio', 'status']);
});

test('a paper of more names than any committee writes is not compared with everybody', () => {
  const rows = Array.from({ length: 320 }, (_, nth) => `| That ward ${nth} is lit | Head of Ward ${nth} |`);
  const { documents } = understandPaper(paperIn(`\n| Recommendation | Lead officer |\n${rows.join('\n')}`));
  const asked = newNames(documents, known, []);
  expect(asked.filter(({ kind }) => kind === 'lead')).toHaveLength(300);
});

test('a cell as long as a letter is compared by its beginning, and two words of other lengths are not', () => {
  const long = `Housing Panel ${'of the harbour and the quay '.repeat(400)}`;
  const begun = performance.now();
  for (let nth = 0; nth < 50; nth += 1) suggestBody('committee', `${long}${nth}`, known);
  expect(performance.now() - begun).toBeLessThan(1000);
});

test.each([
  ['Cllr Ivo Tarn (Homes)', 'councillor'],
  ['Mia Sedge', 'officer'],
  ['Dr J. Fenn', 'officer'],
  ['Head of Drains', 'post'],
  ['Cyfarwyddwr Tai', 'post'],
  ['Parks Team', 'team'],
])('by its words alone, the lead %s is of the kind %s', (words, kind) => {
  expect(kindOfLead(words)).toBe(kind);
});
