import { isoDate } from '../../dates/iso-date.ts';
import { agreed, context, meeting, others } from '../testing/status-facts.ts';
import type { StoredStatus } from './core-status.ts';
import { decideStatusChange, type StatusChangeContext, type StatusRefusal } from './status-change.ts';

it.each<[string, StoredStatus, StoredStatus, StatusChangeContext, StatusRefusal | null]>([
  [
    'a responder rejects it by status',
    'awaiting_response',
    'rejected',
    context('responder', { reason: 'Cost' }),
    'recommendations.recorded_by_officer',
  ],
  [
    'the officer opens a closed one again at a meeting of the executive',
    'verified_complete',
    'on_track',
    context('scrutiny_officer', { agreedAt: { ...agreed(meeting), kind: 'cabinet' }, reason: 'Not so' }),
    'recommendations.meeting_of_executive',
  ],
  [
    'the officer opens a closed one alone',
    'verified_complete',
    'on_track',
    context('scrutiny_officer', { reason: 'Not so' }),
    'recommendations.needs_meeting_to_reopen',
  ],
  [
    'the officer opens a closed one without a reason',
    'verified_complete',
    'on_track',
    context('scrutiny_officer', { agreedAt: agreed(meeting) }),
    'recommendations.needs_reason_to_reopen',
  ],
  [
    'the committee opens a closed one',
    'verified_complete',
    'on_track',
    context('scrutiny_officer', { agreedAt: agreed(meeting), reason: 'Not so' }),
    null,
  ],
  [
    'a responder opens a closed one',
    'rejected',
    'on_track',
    context('responder', { agreedAt: agreed(meeting), reason: 'Yes' }),
    'recommendations.closed_by_committee',
  ],
  [
    'the officer rejects without a reason',
    'awaiting_response',
    'rejected',
    context('scrutiny_officer', { response: 'rejected' }),
    'recommendations.rejected_needs_reason',
  ],
  [
    'the officer rejects what the executive has accepted',
    'awaiting_response',
    'rejected',
    context('scrutiny_officer', { reason: 'Cost' }),
    'recommendations.needs_meeting_to_close',
  ],
  [
    'the officer records the status that follows from a rejection',
    'awaiting_response',
    'rejected',
    context('scrutiny_officer', { response: 'rejected', reason: 'Cost' }),
    null,
  ],
  [
    'the officer supersedes without a reason',
    'on_track',
    'superseded',
    context('scrutiny_officer', { agreedAt: agreed(meeting) }),
    'recommendations.superseded_needs_reason',
  ],
  [
    'the officer supersedes alone',
    'on_track',
    'superseded',
    context('scrutiny_officer', { reason: 'Overtaken' }),
    'recommendations.needs_meeting_to_close',
  ],
  [
    'the officer no longer pursues it by a meeting to come',
    'unknown',
    'superseded',
    context('scrutiny_officer', { agreedAt: agreed(isoDate('2012-09-13')), reason: 'Overtaken' }),
    'recommendations.meeting_in_future',
  ],
  [
    'another committee no longer pursues it',
    'on_track',
    'superseded',
    context('scrutiny_officer', { agreedAt: others, reason: 'Overtaken' }),
    'recommendations.meeting_of_another',
  ],
  [
    'the committee closes it otherwise',
    'off_track',
    'superseded',
    context('scrutiny_officer', { agreedAt: agreed(meeting), reason: 'Overtaken' }),
    null,
  ],
  [
    'the officer puts work away as only to be noted',
    'at_risk',
    'note_only',
    context('council_administrator', { reason: 'Quiet' }),
    'recommendations.needs_meeting_to_note',
  ],
  [
    'the officer says that what nobody has answered is only to be noted',
    'awaiting_response',
    'note_only',
    context('scrutiny_officer', { response: null, reason: 'A statement, not a request' }),
    'recommendations.needs_meeting_to_note',
  ],
  [
    'the executive has noted it, and the officer takes it out of the counts',
    'awaiting_response',
    'note_only',
    context('scrutiny_officer', { response: 'noted', reason: 'Noted' }),
    'recommendations.needs_meeting_to_note',
  ],
  [
    'the committee lets it be noted',
    'awaiting_response',
    'note_only',
    context('scrutiny_officer', { agreedAt: agreed(meeting), reason: 'A statement, not a request' }),
    null,
  ],
  [
    'the committee lets it be noted without a reason',
    'awaiting_response',
    'note_only',
    context('scrutiny_officer', { agreedAt: agreed(meeting) }),
    'recommendations.note_only_needs_reason',
  ],
  [
    'a responder takes up what was to be noted',
    'note_only',
    'on_track',
    context('responder', { reason: 'Begun' }),
    'recommendations.recorded_by_officer',
  ],
  [
    'the officer takes up what was to be noted, unexplained',
    'note_only',
    'on_track',
    context('scrutiny_officer'),
    'recommendations.taken_up_needs_reason',
  ],
  [
    'a closed one becomes note only',
    'verified_complete',
    'note_only',
    context('scrutiny_officer', { agreedAt: agreed(meeting), reason: 'x' }),
    'recommendations.no_such_step',
  ],
])('answers when %s', (_case, from, to, facts, code) => {
  const decision = decideStatusChange(from, to, facts);
  expect(decision.allowed ? null : decision.code).toBe(code);
});
