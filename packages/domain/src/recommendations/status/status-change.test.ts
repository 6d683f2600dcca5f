import { inWords } from '@holdfast/words/say';
import fc from 'fast-check';
import { type IsoDate, isoDate } from '../../dates/iso-date.ts';
import { roles } from '../../councils/role.ts';
import type { Role } from '../../councils/role.ts';
import type { DecidingMeeting } from '../deciding-meeting.ts';
import { storedStatuses } from './core-status.ts';
import type { StoredStatus } from './core-status.ts';
import { responseDecisions } from '../response-decision.ts';
import { decideStatusChange, statusChoices } from './status-change.ts';
import type { StatusChangeContext, StatusRefusal } from './status-change.ts';
import { isIn } from './status-sets.ts';
import { isCommittees, statusSteps } from './status-steps.ts';

const today = isoDate('2012-08-16');
const meeting = isoDate('2012-07-12');
const agreed = (heldOn: IsoDate): DecidingMeeting => ({
  heldOn,
  state: 'scheduled',
  committeeName: 'Homes Panel',
  kind: 'panel',
  wasThere: true,
  isOwners: true,
  madeOn: null,
});
const others: DecidingMeeting = { ...agreed(meeting), committeeName: 'Streets Panel', isOwners: false };
const context = (role: Role, more: Partial<StatusChangeContext> = {}): StatusChangeContext => ({
  roles: [role],
  today,
  changedOn: today,
  agreedAt: null,
  evidence: '',
  reason: '',
  response: 'accepted',
  ...more,
});

it.each<[string, StoredStatus, StoredStatus, StatusChangeContext, StatusRefusal | null]>([
  ['a responder claims it complete', 'on_track', 'claimed_complete', context('responder'), null],
  [
    'a responder verifies it',
    'claimed_complete',
    'verified_complete',
    context('responder', { agreedAt: agreed(meeting), evidence: 'Report' }),
    'recommendations.verified_by_committee',
  ],
  [
    'a responder reports work on what is unanswered',
    'awaiting_response',
    'on_track',
    context('responder', { response: null }),
    'recommendations.needs_response',
  ],
  [
    'a responder rejects it by status',
    'awaiting_response',
    'rejected',
    context('responder', { reason: 'Cost' }),
    'recommendations.recorded_by_officer',
  ],
  [
    'the officer verifies without a meeting',
    'claimed_complete',
    'verified_complete',
    context('scrutiny_officer', { evidence: 'Report' }),
    'recommendations.needs_meeting_to_verify',
  ],
  [
    'the officer verifies without evidence',
    'claimed_complete',
    'verified_complete',
    context('scrutiny_officer', { agreedAt: agreed(meeting) }),
    'recommendations.needs_evidence',
  ],
  [
    'the officer verifies at a meeting to come',
    'claimed_complete',
    'verified_complete',
    context('scrutiny_officer', { agreedAt: agreed(isoDate('2012-09-13')), evidence: 'Report' }),
    'recommendations.meeting_in_future',
  ],
  [
    'the officer has it verified from a day before the meeting',
    'claimed_complete',
    'verified_complete',
    context('scrutiny_officer', {
      agreedAt: agreed(meeting),
      evidence: 'Report',
      changedOn: isoDate('2012-07-11'),
    }),
    'recommendations.changed_before_meeting',
  ],
  [
    'the officer names a meeting to come where none is needed',
    'on_track',
    'at_risk',
    context('scrutiny_officer', { agreedAt: agreed(isoDate('2012-09-13')) }),
    'recommendations.meeting_in_future',
  ],
  [
    'the officer names the meeting of the executive at which it was said',
    'on_track',
    'at_risk',
    context('scrutiny_officer', { agreedAt: { ...agreed(meeting), kind: 'cabinet' } }),
    null,
  ],
  [
    'nobody owns it',
    'claimed_complete',
    'verified_complete',
    context('scrutiny_officer', { agreedAt: { ...agreed(meeting), isOwners: null }, evidence: 'Report' }),
    'recommendations.owner_unknown',
  ],
  [
    'the officer verifies at another committee’s meeting',
    'claimed_complete',
    'verified_complete',
    context('scrutiny_officer', { agreedAt: others, evidence: 'Report' }),
    'recommendations.meeting_of_another',
  ],
  [
    'the officer opens a closed one again at a meeting of the executive',
    'verified_complete',
    'on_track',
    context('scrutiny_officer', { agreedAt: { ...agreed(meeting), kind: 'cabinet' }, reason: 'Not so' }),
    'recommendations.meeting_of_executive',
  ],
  [
    'the officer records the committee’s verification',
    'claimed_complete',
    'verified_complete',
    context('scrutiny_officer', { agreedAt: agreed(meeting), evidence: 'Report' }),
    null,
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
    'the officer no longer knows, unexplained',
    'off_track',
    'unknown',
    context('scrutiny_officer'),
    'recommendations.unknown_needs_reason',
  ],
  [
    'a councillor changes it',
    'on_track',
    'at_risk',
    context('committee_member'),
    'recommendations.role_may_not_change',
  ],
  ['a reader changes it', 'on_track', 'at_risk', context('read_only'), 'recommendations.role_may_not_change'],
  ['it stays as it is', 'on_track', 'on_track', context('scrutiny_officer'), 'recommendations.already_so'],
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

const anyStatus = fc.constantFrom(...storedStatuses);
const anyContext = fc.record({
  roles: fc.subarray([...roles]),
  today: fc.constant(today),
  changedOn: fc.constant(today),
  agreedAt: fc.constantFrom(null, agreed(meeting), agreed(isoDate('2013-01-10')), others),
  evidence: fc.constantFrom('', ' ', 'Audit report'),
  reason: fc.constantFrom('', ' ', 'Because'),
  response: fc.constantFrom(null, ...responseDecisions),
});

it('never leaves the table, and never closes or opens without the committee', () => {
  fc.assert(
    fc.property(anyStatus, fc.array(fc.tuple(anyStatus, anyContext), { maxLength: 20 }), (start, steps) => {
      let status: StoredStatus = start;
      for (const [to, facts] of steps) {
        const decision = decideStatusChange(status, to, facts);
        if (!decision.allowed) {
          expect(inWords('en', decision.sentence)).toMatch(/^[A-Z“].+[.]$/u);
          continue;
        }
        expect(statusSteps[status][to]).toBeDefined();
        if (to === 'verified_complete' || isIn('closed', status) || isCommittees(status, to, facts.response))
          expect(facts.agreedAt).toEqual(agreed(meeting));
        if (to === 'verified_complete') expect(facts.evidence.trim()).not.toBe('');
        status = to;
      }
      expect(storedStatuses).toContain(status);
    }),
    { numRuns: 500 },
  );
});

it('offers every other status once, each with its answer', () => {
  const choices = statusChoices('on_track', context('responder'));
  expect(choices.map(({ status }) => status)).toEqual(storedStatuses.filter((status) => status !== 'on_track'));
  expect(choices.filter(({ decision }) => decision.allowed).map(({ status }) => status)).toEqual([
    'not_started',
    'at_risk',
    'off_track',
    'claimed_complete',
  ]);
});
