import fc from 'fast-check';
import { responseDecisions } from '../response-decision.ts';
import { shownByProgress, shownByResponse, shownByStatus } from '../shown.ts';
import { storedStatuses } from '../status/core-status.ts';
import {
  type DecidedStep,
  shownByResponses,
  shownBySteps,
  shownByTime,
  shownByUpdates,
  withoutLeaning,
} from './remaining.ts';

const day = fc.integer({ min: 1, max: 28 }).map((of) => `2012-08-${String(of).padStart(2, '0')}`);
const words = fc.string({ minLength: 1, maxLength: 8 });

test('what remains is shown as it would be had the rest never been said', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ decision: fc.constantFrom(...responseDecisions), words, respondedOn: day })),
      fc.array(fc.record({ words, asOf: day })),
      fc.array(
        fc.record({ coreStatus: fc.constantFrom(...storedStatuses), statusWords: fc.constant(null), changedOn: day }),
      ),
      (responses, updates, steps) => {
        let said = { responseWords: null, responseDecision: null, respondedOn: null } as Parameters<
          typeof shownByResponse
        >[0];
        for (const one of responses) said = { ...said, ...shownByResponse(said, one) };
        expect(shownByResponses(responses)).toEqual({ responseWords: null, respondedOn: null, ...said });
        let told = { progressWords: null, progressedOn: null } as Parameters<typeof shownByProgress>[0];
        for (const one of updates) told = { ...told, ...shownByProgress(told, one) };
        expect(shownByUpdates(updates)).toEqual(told);
        let stands = { claimedCompleteOn: null } as Parameters<typeof shownByStatus>[0];
        for (const one of steps) stands = { ...stands, ...shownByStatus(stands, one) };
        expect({ claimedCompleteOn: null, ...shownBySteps(steps) }).toEqual(stands);
      },
    ),
  );
});

test('with the last response taken back the one before it stands again, and with none nothing is answered', () => {
  const first = { decision: 'accepted', words: 'Yes.', respondedOn: '2012-08-01' } as const;
  const holding = { decision: 'holding', words: 'Soon.', respondedOn: '2012-07-01' } as const;
  expect(shownByResponses([holding, first])).toMatchObject({ responseWords: 'Yes.', respondedOn: '2012-08-01' });
  expect(shownByResponses([holding])).toEqual({
    responseWords: 'Soon.',
    responseDecision: 'holding',
    respondedOn: null,
  });
  expect(shownByResponses([])).toEqual({ responseWords: null, responseDecision: null, respondedOn: null });
});

test('with more time taken back the day before it holds, unless somebody has set another since', () => {
  const one = { dueBefore: '2012-09-30', dueAsked: '2012-12-31' };
  const two = { dueBefore: '2012-12-31', dueAsked: '2013-03-31' };
  expect(shownByTime('2013-03-31', [one, two], [one])).toMatchObject({ dueOn: '2012-12-31' });
  expect(shownByTime('2013-03-31', [one, two], [two])).toMatchObject({ dueOn: '2013-03-31' });
  expect(shownByTime('2012-12-31', [one], [])).toMatchObject({ dueOn: '2012-09-30' });
  expect(shownByTime('2013-06-30', [one], [])).toEqual({});
});

test('what closed it goes with the response that it leant on, and stays where the committee decided or nothing moved', () => {
  const step = (coreStatus: DecidedStep['coreStatus'], meetingId: string | null = null): DecidedStep => ({
    coreStatus,
    statusWords: null,
    changedOn: '2012-08-01',
    meetingId,
  });
  const steps = [step('awaiting_response'), step('on_track'), step('rejected')];
  expect(withoutLeaning(steps, { was: 'rejected', now: 'accepted' })).toEqual(steps.slice(0, 2));
  expect(withoutLeaning(steps, { was: 'rejected', now: null })).toEqual(steps.slice(0, 2));
  expect(withoutLeaning(steps, { was: 'rejected', now: 'rejected' })).toEqual(steps);
  expect(withoutLeaning(steps, { was: 'accepted', now: 'noted' })).toEqual(steps);
  const decided = [step('on_track'), step('rejected', 'panel')];
  expect(withoutLeaning(decided, { was: 'rejected', now: 'accepted' })).toEqual(decided);
  expect(withoutLeaning([step('rejected')], { was: 'rejected', now: null })).toEqual([step('rejected')]);
});
