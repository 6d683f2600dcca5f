import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../../dates/iso-date.ts';
import { peerChallengeDays, peerChallengeWords } from './peer-challenge.ts';

test.each([
  ['2024-06-14', ['2024-09-14', '2024-11-14', '2025-04-14', '2025-06-14']],
  ['2023-11-30', ['2024-02-29', '2024-04-30', '2024-09-30', '2024-11-30']],
  ['2025-03-31', ['2025-06-30', '2025-08-31', '2026-01-31', '2026-03-31']],
])('what follows a challenge of %s', (day, days) => {
  expect(Object.values(peerChallengeDays(isoDate(day)))).toEqual(days);
});

test('is said beside what a peer challenge recommends, in England, as practice', () => {
  const facts = { sourceKind: 'peer_challenge', sourceDate: '2024-06-14' } as const;
  const [told] = peerChallengeWords(facts, 'england').map((one) => String(inEnglish(one)));
  expect(told).toContain('practice');
  for (const day of ['14 September 2024', '14 November 2024', '14 April 2025', '14 June 2025'])
    expect(told).toContain(day);
  expect(peerChallengeWords(facts, 'wales')).toEqual([]);
  expect(peerChallengeWords({ ...facts, sourceKind: 'inspection' }, 'england')).toEqual([]);
  const unknown = peerChallengeWords({ ...facts, sourceDate: null }, 'england').map((one) => String(inEnglish(one)));
  expect(unknown).toEqual([expect.stringMatching(/nobody has recorded/u)]);
});
