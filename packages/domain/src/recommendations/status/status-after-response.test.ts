import { storedStatuses } from './core-status.ts';
import { responseDecisions } from '../response-decision.ts';
import { statusAfterResponse } from './status-after-response.ts';
import { statusSets } from './status-sets.ts';
import { statusTransitions } from './status-transitions.ts';

it('begins the work on what was accepted, and waits for none on what was noted', () => {
  expect(responseDecisions.map((decision) => [decision, statusAfterResponse('awaiting_response', decision)])).toEqual([
    ['accepted', 'not_started'],
    ['partially_accepted', 'not_started'],
    ['rejected', 'rejected'],
    ['noted', 'note_only'],
    ['holding', null],
  ]);
});

it('moves nothing that no longer waits for its response', () => {
  const others = storedStatuses.filter((status) => status !== 'awaiting_response');
  const moved = others.filter((from) => responseDecisions.some((decision) => statusAfterResponse(from, decision)));
  expect(moved).toEqual([]);
});

it('lets work follow on what was only noted', () => {
  expect(statusTransitions.note_only).toEqual(expect.arrayContaining([...statusSets.working]));
});

it('takes no step that the table of steps does not have', () => {
  const reached = responseDecisions.flatMap((decision) => statusAfterResponse('awaiting_response', decision) ?? []);
  expect(reached.filter((status) => !statusTransitions.awaiting_response.includes(status))).toEqual([]);
});
