import { inWords } from '@holdfast/words/say';
import { asSentence } from '@holdfast/words/stored';
import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../dates/iso-date.ts';
import { approvalAfterChange, breachInTheWay, decideApproval, decidePublication } from './approval.ts';
import type { Breach, BreachCode } from './check-meeting-schedule.ts';

const meetingSchedule: Parameters<typeof decideApproval>[0] = {
  committeeName: 'Housing Panel',
  municipalYear: '2012/13',
  version: 2,
  state: 'draft',
  dates: ['2012-09-13'],
  approvedAt: null,
  publishedOn: null,
};
const cabinet = { committeeName: 'Cabinet', heldOn: '2012-05-03', state: 'scheduled' } as const;
const sentence = (decision: ReturnType<typeof decideApproval> | ReturnType<typeof decidePublication>) =>
  decision.allowed ? 'allowed' : inWords('en', decision.sentence);

test('a draft with dates is approved by a meeting, once', () => {
  expect(sentence(decideApproval(meetingSchedule, cabinet))).toBe('allowed');
  expect(sentence(decideApproval({ ...meetingSchedule, state: 'approved', approvedAt: cabinet }, cabinet))).toBe(
    'Version 2 of the meeting schedule of Housing Panel for 2012/13 was approved by Cabinet on 3 May 2012. Publish it, or change it: then it is a draft again.',
  );
  expect(sentence(decideApproval({ ...meetingSchedule, dates: [] }, cabinet))).toMatch(/has no dates yet/u);
});

test('a meeting that is called off approves nothing', () => {
  expect(inEnglish(decideApproval(meetingSchedule, { ...cabinet, state: 'cancelled' }))).toMatchObject({
    allowed: false,
    code: 'meetingSchedules.meeting_cancelled',
    sentence: 'The meeting of Cabinet on 3 May 2012 is cancelled. Choose the meeting that approved the dates.',
  });
});

test('what is published or has given way is followed by the next version', () => {
  const published = { ...meetingSchedule, state: 'published', publishedOn: '2012-05-10' } as const;
  expect(sentence(decideApproval(published, cabinet))).toMatch(/was published on 10 May 2012. Draft the next version/u);
  expect(sentence(decidePublication({ ...meetingSchedule, state: 'superseded' }))).toMatch(
    /was replaced by a later version/u,
  );
});

test('a draft is not published, and what was approved is', () => {
  expect(sentence(decidePublication(meetingSchedule))).toMatch(/is a draft. Say which meeting approved it/u);
  expect(sentence(decidePublication({ ...meetingSchedule, state: 'approved' }))).toBe('allowed');
});

test('what was approved is a draft again when it is changed, and everything else stays what it is', () => {
  expect(approvalAfterChange('approved')).toEqual({ state: 'draft', approvedAt: null });
  expect(approvalAfterChange('draft')).toEqual({});
  expect(approvalAfterChange('published')).toEqual({});
});

test('a clash is told and may be published all the same; a day that stands twice, or comes too soon, may not', () => {
  const breach = (code: BreachCode): Breach => ({
    code,
    on: isoDate('2012-09-13'),
    sentence: asSentence(code),
  });
  expect(breachInTheWay([breach('clash'), breach('weekend')])).toBeUndefined();
  expect(breachInTheWay([breach('clash'), breach('twice')])?.code).toBe('twice');
  expect(breachInTheWay([breach('too_late_to_publish')])?.code).toBe('too_late_to_publish');
});
