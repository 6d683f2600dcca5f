import { isoDate } from '../dates/iso-date.ts';
import { decideTurn, meetingAsChanged, meetingChangeFault } from './change-meeting.ts';

const facts = { today: isoDate('2012-06-01') };
const present = { heldOn: '2012-07-12' };

test('a meeting moves as the rule of moving has it, and stays where it is without being asked', () => {
  expect(meetingChangeFault(present, { heldOn: '2012-07-19' }, facts)).toBeNull();
  expect(meetingChangeFault(present, { heldOn: '2012-06-07' }, facts)).toBeNull();
  expect(meetingChangeFault(present, { heldOn: '2012-05-31' }, facts)).toMatchObject({
    field: 'heldOn',
    sentence: { code: 'meetings.into_the_past' },
  });
  const held = { heldOn: '2012-05-10' };
  expect(meetingChangeFault(held, held, facts)).toBeNull();
});

test('an agenda is out on the day on which it went out, and not before', () => {
  expect(meetingChangeFault(present, { agendaPublishedOn: '2012-06-01' }, facts)).toBeNull();
  expect(meetingChangeFault(present, { agendaPublishedOn: null }, facts)).toBeNull();
  expect(meetingChangeFault(present, { agendaPublishedOn: '2012-06-02' }, facts)).toMatchObject({
    field: 'agendaPublishedOn',
    sentence: { code: 'meetings.publication_to_come' },
  });
});

test('for another day the agenda has to go out again, unless it is said that it did', () => {
  expect(meetingAsChanged(present, { heldOn: '2012-07-19' })).toEqual({
    heldOn: '2012-07-19',
    agendaPublishedOn: null,
    shortNoticeReason: null,
  });
  expect(meetingAsChanged(present, { heldOn: '2012-07-12' })).toEqual({ heldOn: '2012-07-12' });
  const both = { heldOn: '2012-07-19', agendaPublishedOn: '2012-06-01', shortNoticeReason: 'Urgent' };
  expect(meetingAsChanged(present, both)).toEqual(both);
});

test('what was held is not called off; what was called off may be on again', () => {
  expect(decideTurn('2012-05-31', 'cancelled', facts.today)).toMatchObject({ code: 'meetings.held_not_called_off' });
  expect(decideTurn('2012-06-01', 'cancelled', facts.today).allowed).toBe(true);
  expect(decideTurn('2012-05-31', 'scheduled', facts.today).allowed).toBe(true);
});
