import { inWords } from '@holdfast/words/say';
import fc from 'fast-check';
import { roles } from '../../councils/role.ts';
import { isoDate } from '../../dates/iso-date.ts';
import { responseDecisions } from '../response-decision.ts';
import { agreed, context, meeting, others, today } from '../testing/status-facts.ts';
import { storedStatuses, type StoredStatus } from './core-status.ts';
import { decideStatusChange, type StatusChangeContext, statusChoices, type StatusRefusal } from './status-change.ts';
import { isIn } from './status-sets.ts';
import { isCommittees, statusSteps } from './status-steps.ts';

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
    'the officer records the committee’s verification',
    'claimed_complete',
    'verified_complete',
    context('scrutiny_officer', { agreedAt: agreed(meeting), evidence: 'Report' }),
    null,
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
