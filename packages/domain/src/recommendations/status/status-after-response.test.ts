import { storedStatuses } from './core-status.ts';
import { responseDecisions } from '../response-decision.ts';
import { statusAfterResponse } from './status-after-response.ts';
import { statusSteps } from './status-steps.ts';

it('has nothing begun by what was accepted or noted, and what was rejected is rejected', () => {
  expect(responseDecisions.map((decision) => [decision, statusAfterResponse('awaiting_response', decision)])).toEqual([
    ['accepted', 'not_started'],
    ['partially_accepted', 'not_started'],
    ['rejected', 'rejected'],
    ['noted', 'not_started'],
    ['holding', null],
  ]);
});

it('moves nothing that no longer waits for its response', () => {
  const others = storedStatuses.filter((status) => status !== 'awaiting_response');
  const moved = others.filter((from) => responseDecisions.some((decision) => statusAfterResponse(from, decision)));
  expect(moved).toEqual([]);
});

it('takes no step that the table of steps does not have', () => {
  const reached = responseDecisions.flatMap((decision) => statusAfterResponse('awaiting_response', decision) ?? []);
  expect(reached.filter((status) => statusSteps.awaiting_response[status] === undefined)).toEqual([]);
});
