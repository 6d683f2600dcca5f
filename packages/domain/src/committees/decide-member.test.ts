import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { overlap } from '../dates/term.ts';
import { decideMember, type MemberFacts, type Seat } from './decide-member.ts';
import type { OtherPlace } from './executive-apart.ts';
import { votingRight } from './member-role.ts';

const seat = (values: Partial<Seat> = {}): Seat => ({
  personId: 'ada',
  name: 'Cllr Ada Brook',
  role: 'member',
  represents: null,
  votingGround: null,
  startsOn: '2026-05-20',
  endsOn: null,
  ...values,
});
const facts = (values: Partial<MemberFacts> = {}): MemberFacts => ({
  nation: 'england',
  committee: { name: 'Housing Panel', kind: 'panel', startsOn: null, endsOn: null },
  person: { kind: 'councillor', name: 'Cllr Ada Brook', endedOn: null },
  others: [],
  elsewhere: [],
  ...values,
});
const portfolio: OtherPlace = { what: 'portfolio', name: 'Homes', startsOn: '2025-05-21', endsOn: '2026-06-30' };
const codeOf = (...given: Parameters<typeof decideMember>) => {
  const decision = decideMember(...given);
  return decision.allowed ? 'allowed' : decision.code;
};

test('a councillor sits, and is told with which term another seat collides', () => {
  expect(codeOf(seat(), facts())).toBe('allowed');
  const decision = decideMember(seat({ role: 'chair' }), facts({ others: [seat({ endsOn: '2026-12-31' })] }));
  expect(inEnglish(decision)).toMatchObject({
    code: 'committees.sits_already',
    sentence:
      'Cllr Ada Brook sits on Housing Panel as a member from 20 May 2026 until 31 December 2026 already: end or change that term first.',
  });
});

test('there is one chair on any day, and any number of vice-chairs', () => {
  const ben = seat({ personId: 'ben', name: 'Cllr Ben Dale', role: 'chair', endsOn: '2027-05-12' });
  expect(inEnglish(decideMember(seat({ role: 'chair' }), facts({ others: [ben] })))).toMatchObject({
    code: 'committees.chaired_already',
    sentence: 'Cllr Ben Dale chairs Housing Panel from 20 May 2026 until 12 May 2027: end that term first.',
  });
  expect(codeOf(seat({ role: 'chair', startsOn: '2027-05-13' }), facts({ others: [ben] }))).toBe('allowed');
  expect(codeOf(seat({ role: 'vice_chair' }), facts({ others: [{ ...ben, role: 'vice_chair' }] }))).toBe('allowed');
});

test('who is of the executive does not scrutinise it, by date, in England and Wales', () => {
  expect(inEnglish(decideMember(seat(), facts({ elsewhere: [portfolio] })))).toMatchObject({
    code: 'committees.executive_scrutinises',
    sentence:
      'Cllr Ada Brook holds the portfolio Homes from 21 May 2025 until 30 June 2026. No member of the executive may sit on a committee that scrutinises it (Local Government Act 2000, section 9FA(3)). Choose a term that does not overlap, or end the other first.',
  });
  const wales = decideMember(seat(), facts({ nation: 'wales', elsewhere: [portfolio] }));
  expect(inEnglish(wales.allowed ? '' : wales.sentence)).toContain('section 21(9)');
  expect(codeOf(seat(), facts({ nation: 'scotland', elsewhere: [portfolio] }))).toBe('allowed');
  expect(codeOf(seat({ startsOn: '2026-07-01' }), facts({ elsewhere: [portfolio] }))).toBe('allowed');
});

test('a seat in the cabinet counts as the portfolio does, and the other way round', () => {
  const cabinet = { ...portfolio, what: 'cabinet' as const, name: 'Cabinet' };
  expect(codeOf(seat(), facts({ elsewhere: [cabinet] }))).toBe('committees.executive_scrutinises');
  const ofCabinet = { name: 'Cabinet', kind: 'cabinet' as const, startsOn: null, endsOn: null };
  const scrutiny = { ...portfolio, what: 'scrutiny' as const, name: 'Roads Panel' };
  expect(codeOf(seat(), facts({ committee: ofCabinet, elsewhere: [scrutiny] }))).toBe(
    'committees.executive_scrutinises',
  );
  expect(codeOf(seat(), facts({ committee: ofCabinet, elsewhere: [portfolio] }))).toBe('allowed');
  expect(codeOf(seat(), facts({ elsewhere: [scrutiny] }))).toBe('allowed');
});

test('a substitute of the executive is refused too', () => {
  expect(codeOf(seat({ role: 'substitute' }), facts({ elsewhere: [portfolio] }))).toBe(
    'committees.executive_scrutinises',
  );
});

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const terms = fc
  .tuple(fc.option(days), fc.option(days))
  .filter(([from, to]) => from === null || to === null || from <= to)
  .map(([startsOn, endsOn]) => ({ startsOn, endsOn }));

test('for any two terms: a portfolio keeps somebody out of scrutiny exactly when the terms share a day', () => {
  fc.assert(
    fc.property(terms, terms, (one, two) => {
      const refused = codeOf(seat(one), facts({ elsewhere: [{ ...portfolio, ...two }] })) !== 'allowed';
      expect(refused).toBe(overlap(one, two));
      expect(overlap(two, one)).toBe(overlap(one, two));
    }),
  );
});

test('a vacant seat says what it is for, and hinders nobody else', () => {
  const vacant = seat({ personId: null, name: null, role: 'co_optee', represents: ' ' });
  expect(codeOf(vacant, facts({ person: null }))).toBe('committees.vacancy_says_nothing');
  const told = { ...vacant, represents: 'Parent governor' };
  expect(codeOf(told, facts({ person: null, others: [told] }))).toBe('allowed');
});

test('only who is no councillor is co-opted, and votes only with a reason that the law knows', () => {
  const dana = { kind: 'co_optee' as const, name: 'Dana Pell', endedOn: null };
  const coOptee = seat({ personId: 'dana', name: 'Dana Pell', role: 'co_optee', votingGround: 'parent_governor' });
  expect(codeOf(coOptee, facts({ person: dana }))).toBe('allowed');
  expect(codeOf(coOptee, facts({ person: dana, nation: 'northern_ireland' }))).toBe(
    'committees.vote_by_statute_elsewhere',
  );
  expect(codeOf(coOptee, facts())).toBe('committees.co_optee_is_councillor');
  expect(codeOf(seat({ personId: 'dana' }), facts({ person: dana }))).toBe('committees.not_a_councillor');
  expect(codeOf(seat({ votingGround: 'scheme' }), facts())).toBe('committees.councillor_votes_anyway');
  expect(codeOf(coOptee, facts({ person: { ...dana, kind: 'team' } }))).toBe('committees.not_a_person');
});

test('a term lies within the committee’s own, and within the person’s', () => {
  const ended = { name: 'Housing Panel', kind: 'panel' as const, startsOn: null, endsOn: '2026-12-31' };
  expect(codeOf(seat(), facts({ committee: ended }))).toBe('committees.outside_committee');
  expect(codeOf(seat({ endsOn: '2026-12-31' }), facts({ committee: ended }))).toBe('allowed');
  const leaving = { kind: 'councillor' as const, name: 'Cllr Ada Brook', endedOn: '2026-09-30' };
  expect(codeOf(seat(), facts({ person: leaving }))).toBe('committees.has_left');
  expect(codeOf(seat({ endsOn: '2026-05-19' }), facts())).toBe('committees.term_ends_before_it_starts');
});

test.each([
  ['co_optee', 'parent_governor', 'england', 'on_education', 'Schedule A1'],
  ['co_optee', 'diocesan', 'wales', 'on_education', 'Schedule 1'],
  ['co_optee', 'diocesan', 'scotland', 'never', 'does not vote'],
  ['co_optee', 'scheme', 'england', 'always', 'published scheme'],
  ['co_optee', null, 'england', 'never', 'does not vote'],
  ['chair', null, 'england', 'always', 'member of the council'],
  ['substitute', null, 'wales', 'in_a_members_place', 'in a member’s place'],
] as const)('a %s by %s in %s votes %s', (role, ground, nation, votes, says) => {
  const right = votingRight(role, ground, nation);
  expect(right.votes).toBe(votes);
  expect(inEnglish(right.sentence)).toContain(says);
});
