import { inEnglish } from '@holdfast/words/testing/in-english';
import { decideDay } from './decide-day.ts';

const panel = { name: 'Housing Panel', endedOn: '2012-08-15' };

test('a committee meets until its last day, that day included, and not after it', () => {
  expect(decideDay('2012-08-15', panel).allowed).toBe(true);
  expect(inEnglish(decideDay('2012-08-16', panel))).toMatchObject({
    code: 'meetings.committee_ended',
    sentence: 'Housing Panel ends on 15 August 2012: choose a day until then, or the committee that takes over.',
  });
  expect(decideDay('2030-01-01', { ...panel, endedOn: null }).allowed).toBe(true);
});
