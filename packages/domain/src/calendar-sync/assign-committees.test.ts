import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../dates/iso-date.ts';
import { assignCommittees } from './assign-committees.ts';
import type { OutsideMeeting } from './outside-meeting.ts';

const committees = [
  { committeeId: 'p', name: 'Scrutiny Panel', startsOn: null, endedOn: null },
  { committeeId: 'h', name: 'Housing & Homes Scrutiny Panel', startsOn: null, endedOn: null },
];
const meeting = (title: string, outsideCommitteeId: string | null = null): OutsideMeeting => ({
  outsideId: title,
  outsideCommitteeId,
  title,
  heldOn: isoDate('2026-07-12'),
  startsAt: null,
  place: null,
  cancelled: false,
});

it('finds the committee whose whole name a title holds, the longest first', () => {
  const found = assignCommittees([meeting('Housing and Homes Scrutiny Panel – Town Hall')], committees, []);
  expect(found.meetings.map(({ committeeId }) => committeeId)).toEqual(['h']);
});

it('knows two committees of one name by their days', () => {
  const two = [
    { committeeId: 'old', name: 'Health Panel', startsOn: null, endedOn: '2026-07-11' },
    { committeeId: 'new', name: 'Health Panel', startsOn: '2026-07-12', endedOn: null },
  ];
  const of = (day: string) => ({ ...meeting('Health Panel'), outsideId: day, heldOn: isoDate(day) });
  const found = assignCommittees([of('2026-07-11'), of('2026-07-12')], two, []);
  expect(found.meetings.map(({ committeeId }) => committeeId)).toEqual(['old', 'new']);
});

it('leaves out a meeting of a committee that is no more', () => {
  const over = [{ committeeId: 'old', name: 'Health Panel', startsOn: null, endedOn: '2026-05-01' }];
  expect(assignCommittees([meeting('Health Panel')], over, []).meetings).toEqual([]);
});

it('goes by what an administrator has told before it goes by the name', () => {
  const told = [
    { outside: '172', committeeId: 'p' },
    { outside: '9', committeeId: null },
  ];
  const found = assignCommittees([meeting('OSC', '172'), meeting('Scrutiny Panel', '9')], committees, told);
  expect(found.meetings.map(({ title, committeeId }) => [title, committeeId])).toEqual([['OSC', 'p']]);
  expect(found.leftOut).toEqual([]);
});

it('leaves out what no committee here is called, says so, and lists it to be told', () => {
  const found = assignCommittees([meeting('Licensing', '4'), meeting('Licensing', '4')], committees, []);
  expect(found.meetings).toEqual([]);
  expect(found.committees).toEqual([{ outside: '4', title: 'Licensing', committeeId: null, told: false, meetings: 2 }]);
  expect(inEnglish(found.leftOut[0]?.sentence)).toMatch(/^“Licensing” on 12 July 2026 is left out: no committee here/u);
});
