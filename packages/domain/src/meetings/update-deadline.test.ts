import fc from 'fast-check';
import { nations } from '../councils/nation.ts';
import { addDays, isoDate } from '../calendar/iso-date.ts';
import { meetingDeadlines } from './update-deadline.ts';

it('asks for updates three working days before the agenda has to be out', () => {
  expect(meetingDeadlines({ nation: 'england', closures: [] }, isoDate('2012-07-12'), 3)).toEqual({
    meeting: '2012-07-12',
    publication: '2012-07-04',
    clearDays: 5,
    updates: '2012-06-29',
  });
});

it('never asks for updates after the agenda, nor publishes on the day of the meeting', () => {
  fc.assert(
    fc.property(fc.constantFrom(...nations), fc.nat(10_000), fc.nat(10), (nation, days, lead) => {
      const meeting = addDays(isoDate('2006-01-01'), days);
      const { publication, updates } = meetingDeadlines({ nation, closures: [] }, meeting, lead);
      expect(updates <= publication && publication < meeting).toBe(true);
    }),
  );
});
