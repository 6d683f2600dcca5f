import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../dates/iso-date.ts';
import { deadline, decideApproval, decideAsking } from './extensions.ts';
import type { Extension } from './extensions.ts';
import { readPartLabel } from './parts.ts';
import { appendProgress, latestProgress } from './progress.ts';
import { sameReference } from './reference/reference.ts';
import { lengthWords } from '../dates/length-words.ts';
import { decideResponse, standingResponse, stopsTheClock } from './response.ts';
import { statusAt } from './status/status-mapping.ts';

it('takes two writings of a reference or part for the same', () => {
  expect(sameReference('SR 12/13 01')).toBe(sameReference('sr12-13-01'));
  expect(sameReference('(a)')).toBe(sameReference('A)'));
  expect(sameReference('1.2')).toBe('12');
});

it('reads the labels of parts', () => {
  expect(['(a)', 'b)', '(iv)', 'Part c', '2.'].map(readPartLabel)).toEqual(['a', 'b', 'iv', 'c', '2']);
  expect(readPartLabel('That the')).toBeNull();
});

describe('responses', () => {
  const context = { today: isoDate('2012-08-16'), reportReceived: isoDate('2012-07-12') };
  const response = {
    decision: 'accepted',
    date: isoDate('2012-08-01'),
    words: 'It will be done.',
    reason: '',
  } as const;

  it.each([
    [response, null],
    [{ ...response, decision: 'rejected' }, 'recommendations.rejection_needs_reason'],
    [{ ...response, decision: 'rejected', reason: 'No money', words: '' }, null],
    [{ ...response, words: ' ' }, 'recommendations.response_needs_words'],
    [{ ...response, date: isoDate('2012-08-17') }, 'recommendations.response_in_future'],
    [{ ...response, date: isoDate('2012-07-11') }, 'recommendations.response_before_report'],
  ] as const)('answers %j with %p', (proposed, code) => {
    const decision = decideResponse(proposed, context);
    expect(decision.allowed ? null : decision.code).toBe(code);
  });

  it('lets the latest real response stand, never a holding reply', () => {
    const accepted = { decision: 'accepted', date: isoDate('2012-08-01') } as const;
    expect(stopsTheClock('holding')).toBe(false);
    expect(standingResponse([accepted, { decision: 'holding', date: isoDate('2012-08-10') }])).toBe(accepted);
    expect(standingResponse([{ decision: 'holding', date: isoDate('2012-08-10') }])).toBeNull();
  });

  it('says the length of a clock in words', () => {
    expect([{ months: 1 }, { weeks: 8 }, { days: 28 }].map((length) => inEnglish(lengthWords(length)))).toEqual([
      '1 month',
      '8 weeks',
      '28 days',
    ]);
  });
});

it('keeps what a word meant on its day', () => {
  const mapping = [
    { word: 'Closed', coreStatus: 'claimed_complete', from: isoDate('2006-05-01'), to: null },
    { word: 'closed', coreStatus: 'verified_complete', from: isoDate('2012-05-16'), to: isoDate('2013-05-14') },
  ] as const;
  expect(statusAt(mapping, ' CLOSED. ', isoDate('2011-06-01'))).toBe('claimed_complete');
  expect(statusAt(mapping, 'Closed', isoDate('2012-05-16'))).toBe('verified_complete');
  expect(statusAt(mapping, 'Closed', isoDate('2013-06-01'))).toBe('claimed_complete');
  expect(statusAt(mapping, 'Closed', isoDate('2006-04-30'))).toBeNull();
  expect(statusAt(mapping, 'Open', isoDate('2012-06-01'))).toBeNull();
});

it('only ever adds to progress', () => {
  const update = { date: isoDate('2012-07-12'), words: 'Begun.', by: 'Lead officer' };
  const first = appendProgress([], update, isoDate('2012-08-16'));
  expect(first).toEqual({ allowed: true, history: [update] });
  expect(appendProgress([update], { ...update, date: isoDate('2012-08-17') }, isoDate('2012-08-16'))).toMatchObject({
    code: 'recommendations.update_in_future',
  });
  expect(appendProgress([update], { ...update, words: ' ' }, isoDate('2012-08-16'))).toMatchObject({
    code: 'recommendations.update_needs_words',
  });
  const corrected = { ...update, words: 'Not begun.' };
  expect(latestProgress([update, corrected, { ...update, date: isoDate('2012-06-01') }])).toBe(corrected);
});

describe('extensions', () => {
  const original = isoDate('2012-09-30');
  const extension = (newDue: string, approvedAt: string | null): Extension => ({
    askedOn: isoDate('2012-08-01'),
    newDue: isoDate(newDue),
    reason: 'Staff have left',
    approvedAt: approvedAt === null ? null : isoDate(approvedAt),
  });

  it('keep the original date, count, and move nothing before they are approved', () => {
    expect(deadline(original, [extension('2012-12-31', '2012-08-16'), extension('2013-03-31', null)])).toEqual({
      original: '2012-09-30',
      due: '2012-12-31',
      approved: 1,
      waiting: 1,
    });
  });

  it('are asked for later, with a reason, one at a time, and approved by a meeting after', () => {
    const now = deadline(original, []);
    expect(decideAsking(now, { newDue: isoDate('2012-12-31'), reason: 'Staff' })).toEqual({ allowed: true });
    expect(decideAsking(now, { newDue: original, reason: 'Staff' })).toMatchObject({
      code: 'recommendations.extension_not_later',
    });
    expect(decideAsking(now, { newDue: isoDate('2012-12-31'), reason: '' })).toMatchObject({
      code: 'recommendations.extension_needs_reason',
    });
    expect(
      decideAsking(deadline(original, [extension('2012-12-31', null)]), {
        newDue: isoDate('2013-12-31'),
        reason: 'x',
      }),
    ).toMatchObject({ code: 'recommendations.extension_waiting' });
    const decides = (heldOn: string) =>
      decideApproval(
        extension('2012-12-31', null),
        {
          heldOn: isoDate(heldOn),
          state: 'scheduled',
          committeeName: 'Homes Panel',
          kind: 'panel',
          wasThere: true,
          isOwners: true,
          madeOn: null,
        },
        isoDate('2012-08-20'),
      );
    expect(decides('2012-08-16')).toEqual({ allowed: true });
    expect(decides('2012-07-12')).toMatchObject({ code: 'recommendations.extension_needs_meeting' });
    expect(decides('2012-08-21')).toMatchObject({ code: 'recommendations.meeting_in_future' });
  });
});
