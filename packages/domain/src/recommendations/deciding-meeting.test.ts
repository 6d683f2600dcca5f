import { isoDate } from '../dates/iso-date.ts';
import type { MeetingState } from '../meetings/meeting-state.ts';
import { asDeciding, mayHaveDecided } from './deciding-meeting.ts';

const [housing, homes, streets, cabinet, council] = ['1', '2', '3', '4', '5'] as const;
const committees = [
  { committeeId: housing, successorId: homes, kind: 'panel' },
  { committeeId: homes, successorId: null, kind: 'panel' },
  { committeeId: streets, successorId: null, kind: 'panel' },
  { committeeId: cabinet, successorId: null, kind: 'cabinet' },
  { committeeId: council, successorId: null, kind: 'full_council' },
] as const;
const today = isoDate('2026-12-01');

const ruled = (committeeId: string, ownerId: string | null, more: { heldOn?: string; state?: MeetingState } = {}) => {
  const { heldOn = '2026-11-12', state = 'scheduled' } = more;
  const meeting = { committeeId, heldOn: isoDate(heldOn), state, committeeName: `Committee ${committeeId}` };
  const ruling = mayHaveDecided(asDeciding(meeting, committees, ownerId), today);
  return ruling.allowed ? 'allowed' : ruling.code.replace('recommendations.meeting_', '');
};

test('a meeting of the owning committee, and of the one that came before or follows it', () => {
  expect([ruled(homes, homes), ruled(housing, homes), ruled(homes, housing)]).toEqual(Array(3).fill('allowed'));
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

test('where nobody has said who owns it, any committee that scrutinises', () => {
  expect([ruled(homes, null), ruled(council, null)]).toEqual(['allowed', 'of_another']);
});

test('a full council decides on what it owns itself', () => {
  expect(ruled(council, council)).toBe('allowed');
});
