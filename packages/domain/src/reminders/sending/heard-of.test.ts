import { heardOf } from './heard-of.ts';

test('an answer that says nothing new changes nothing', () => {
  expect(heardOf('sent', { kind: 'not_known' })).toBeNull();
  expect(heardOf('perhaps_sent', { kind: 'not_known' })).toBeNull();
  expect(heardOf('sent', { kind: 'underway', ref: 'r-1' })).toBeNull();
});

test('what was perhaps sent is sent once somebody has it, and more may be heard of it', () => {
  expect(heardOf('perhaps_sent', { kind: 'underway', ref: 'r-1' })).toEqual({
    state: 'sent',
    ref: 'r-1',
    outcome: 'sent',
    problem: null,
    isOver: false,
  });
});

test('what was delivered is over, and so is what failed, with the reason', () => {
  const failed = { kind: 'failed', ref: 'r-1', reason: 'No such mailbox.' } as const;
  const heard = [
    heardOf('sent', { kind: 'delivered', ref: 'r-1' }),
    heardOf('sent', { ...failed, address: true }),
    heardOf('perhaps_sent', { ...failed, address: false }),
  ];
  expect(heard.map((one) => [one?.state, one?.outcome, one?.problem, one?.isOver])).toEqual([
    ['sent', 'delivered', null, true],
    ['bounced', 'bounced', 'No such mailbox.', true],
    ['failed', 'undelivered', 'No such mailbox.', true],
  ]);
});
