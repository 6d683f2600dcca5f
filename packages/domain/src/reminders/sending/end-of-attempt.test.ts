import { endOfAttempt } from './end-of-attempt.ts';

const reason = 'No such mailbox.';
const pauses = [60_000, 300_000];
const atOnce = () => null;

test('what was taken is sent, and what was perhaps taken is never tried again by itself', () => {
  expect(endOfAttempt({ kind: 'sent', ref: 'r-1' }, 1, pauses, atOnce)).toEqual({ state: 'sent', ref: 'r-1' });
  expect(endOfAttempt({ kind: 'perhaps_sent', reason }, 1, pauses, atOnce)).toEqual({ state: 'perhaps_sent', reason });
});

test('what was refused for good ends at once, and comes back where it is the address’s fault', () => {
  const refused = { kind: 'refused', forGood: true, reason } as const;
  expect(endOfAttempt({ ...refused, address: true }, 1, pauses, atOnce)).toEqual({ state: 'bounced', reason });
  expect(endOfAttempt({ ...refused, address: false }, 1, pauses, atOnce)).toEqual({ state: 'failed', reason });
});

test('what nobody answered rests longer each time, until it is given up', () => {
  const unreachable = { kind: 'unreachable', reason } as const;
  const rest = { state: 'waiting', notBefore: null, refused: false, reason };
  expect([1, 2, 3].map((number) => endOfAttempt(unreachable, number, pauses, atOnce))).toEqual([
    { ...rest, restSeconds: 60 },
    { ...rest, restSeconds: 300 },
    { state: 'failed', reason },
  ]);
});

test('what was refused for now says so while it rests, and leaves when messages may leave again', () => {
  const opens = (milliseconds: number) => (milliseconds === 60_000 ? '2012-03-26T07:00:00Z' : null);
  expect(endOfAttempt({ kind: 'refused', forGood: false, address: false, reason }, 1, pauses, opens)).toEqual({
    state: 'waiting',
    restSeconds: 60,
    notBefore: '2012-03-26T07:00:00Z',
    refused: true,
    reason,
  });
});

test('where it could not be written down beforehand nothing was handed over: it waits, however often that happened', () => {
  expect(endOfAttempt({ kind: 'not_allowed' }, 9, pauses, atOnce)).toMatchObject({
    state: 'waiting',
    restSeconds: 0,
    refused: false,
  });
});
