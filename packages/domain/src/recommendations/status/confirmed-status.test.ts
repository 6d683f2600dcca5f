import { isoDate } from '../../dates/iso-date.ts';
import { decideConfirmedStatus, statusesWithResponse } from './confirmed-status.ts';

const officer = { roles: ['scrutiny_officer'], today: isoDate('2012-08-16') } as const;
const responder = { roles: ['responder'], today: isoDate('2012-08-16') } as const;
const accepted = { from: 'awaiting_response', decision: 'accepted', before: null } as const;

test('an officer may confirm where the work stands, never what only a committee decides', () => {
  expect(statusesWithResponse(accepted, officer)).toEqual([
    'not_started',
    'on_track',
    'at_risk',
    'off_track',
    'claimed_complete',
  ]);
  expect(decideConfirmedStatus('superseded', { ...accepted, words: 'No' }, officer)).toMatchObject({
    code: 'recommendations.needs_meeting_to_close',
  });
});

test('a rejection lets it be rejected, with its words as the reason', () => {
  const rejected = { ...accepted, decision: 'rejected' } as const;
  expect(statusesWithResponse(rejected, officer)).toContain('rejected');
  expect(decideConfirmedStatus('rejected', { ...rejected, words: ' ' }, officer)).toMatchObject({
    code: 'recommendations.rejected_needs_reason',
  });
});

test('whoever only answers speaks for the work, and after a holding reply for nothing', () => {
  expect(statusesWithResponse({ ...accepted, decision: 'rejected' }, responder)).not.toContain('rejected');
  expect(statusesWithResponse({ ...accepted, decision: 'holding' }, responder)).toEqual([]);
  expect(statusesWithResponse(accepted, responder)).toContain('not_started');
});
