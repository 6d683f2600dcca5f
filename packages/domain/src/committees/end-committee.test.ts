import { inEnglish } from '@holdfast/words/testing/in-english';
import { decideEnding, type EndingFacts } from './end-committee.ts';

const facts = (values: Partial<EndingFacts> = {}): EndingFacts => ({
  committee: { committeeId: 'old', name: 'Housing Panel', startsOn: '2020-05-20', endsOn: null },
  openItems: 0,
  meetings: [],
  children: [],
  ...values,
});
const heir = { committeeId: 'new', name: 'Homes Panel', startsOn: '2026-05-13', endsOn: null };
const codeOf = (...given: Parameters<typeof decideEnding>) => {
  const decision = decideEnding(...given);
  return decision.allowed ? 'allowed' : decision.code;
};

test('a committee with nothing open ends without more ado, also on a day to come', () => {
  expect(codeOf('2026-05-12', null, facts())).toBe('allowed');
  expect(codeOf('2026-12-31', null, facts())).toBe('allowed');
  expect(codeOf('2020-05-19', null, facts())).toBe('committees.ends_before_it_starts');
});

test('what is open needs a successor that stands on the next day', () => {
  expect(inEnglish(decideEnding('2026-05-12', null, facts({ openItems: 12 })))).toMatchObject({
    code: 'committees.open_items',
    sentence: '12 recommendations of Housing Panel are open: choose the committee that takes them over.',
  });
  expect(codeOf('2026-05-12', heir, facts({ openItems: 12 }))).toBe('allowed');
  expect(codeOf('2026-05-11', heir, facts({ openItems: 12 }))).toBe('committees.successor_does_not_stand');
  expect(codeOf('2026-05-12', { ...heir, committeeId: 'old' }, facts({ openItems: 1 }))).toBe(
    'committees.succeeds_itself',
  );
});

test('meetings to come and committees below stand in the way, and are named', () => {
  expect(
    inEnglish(decideEnding('2026-05-12', null, facts({ meetings: ['2026-06-04', '2026-07-02', '2026-09-03'] }))),
  ).toMatchObject({
    code: 'committees.meetings_to_come',
    sentence: 'Housing Panel has 3 meetings from 4 June 2026 on: cancel those meetings, or choose a later last day.',
  });
  expect(inEnglish(decideEnding('2026-05-12', null, facts({ children: [{ name: 'Repairs Group' }] })))).toMatchObject({
    code: 'committees.children_go_on',
    sentence: 'Repairs Group is a sub-committee of Housing Panel: end it or give it another parent first.',
  });
});
