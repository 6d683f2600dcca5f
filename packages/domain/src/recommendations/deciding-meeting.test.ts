import { isoDate } from '../dates/iso-date.ts';
import type { MeetingState } from '../meetings/meeting-state.ts';
import { asDeciding, mayHaveDecided } from './deciding-meeting.ts';

const [housing, homes, streets, cabinet, council] = ['1', '2', '3', '4', '5'] as const;
const always = { startsOn: null, endedOn: null, successorId: null } as const;
const committees = [
  { ...always, committeeId: housing, successorId: homes, endedOn: '2026-05-19', kind: 'panel' },
  { ...always, committeeId: homes, startsOn: '2026-05-20', kind: 'panel' },
  { ...always, committeeId: streets, kind: 'panel' },
  { ...always, committeeId: cabinet, kind: 'cabinet' },
  { ...always, committeeId: council, kind: 'full_council' },
] as const;
const today = isoDate('2026-12-01');

const ruled = (
  committeeId: string,
  ownerId: string | null,
  more: { heldOn?: string; state?: MeetingState; madeOn?: string } = {},
) => {
  const { heldOn = '2026-11-12', state = 'scheduled', madeOn } = more;
  const item = { ownerId, madeOn: madeOn === undefined ? null : isoDate(madeOn) };
  const meeting = { committeeId, heldOn: isoDate(heldOn), state, committeeName: `Committee ${committeeId}` };
  const ruling = mayHaveDecided(asDeciding(meeting, committees, item), today);
  return ruling.allowed ? 'allowed' : ruling.code.replace('recommendations.meeting_', '');
};

test('a meeting of the owning committee, and of the one that came before or follows it', () => {
  expect([ruled(homes, homes), ruled(homes, housing)]).toEqual(Array(2).fill('allowed'));
  expect(ruled(housing, homes, { heldOn: '2026-03-12' })).toBe('allowed');
  expect([ruled(streets, homes), ruled(council, homes), ruled(homes, streets)]).toEqual(Array(3).fill('of_another'));
});

test('never one that was called off or is still to come; today’s counts', () => {
  expect(ruled(homes, homes, { state: 'cancelled' })).toBe('called_off');
  expect(ruled(homes, homes, { heldOn: '2026-12-02' })).toBe('in_future');
  expect(ruled(homes, homes, { heldOn: '2026-12-01' })).toBe('allowed');
});

test('never the executive, also where it is written down as the owner', () => {
  expect([ruled(cabinet, homes), ruled(cabinet, cabinet), ruled(cabinet, null)]).toEqual(Array(3).fill('of_executive'));
});

test('where nobody has said who owns it, nobody: it needs an owner first', () => {
  expect([ruled(homes, null), ruled(council, null)]).toEqual(Array(2).fill('recommendations.owner_unknown'));
});

test('no committee on a day on which it was not there', () => {
  expect(ruled(homes, homes, { heldOn: '2026-03-12' })).toBe('of_none');
  expect(ruled(housing, housing, { heldOn: '2026-06-11' })).toBe('of_none');
});

test('no meeting before the recommendation was made; the one at which it was made may', () => {
  expect(ruled(homes, homes, { madeOn: '2026-11-13' })).toBe('before_made');
  expect(ruled(homes, homes, { madeOn: '2026-11-12' })).toBe('allowed');
});

test('a full council decides on what it owns itself', () => {
  expect(ruled(council, council)).toBe('allowed');
});
