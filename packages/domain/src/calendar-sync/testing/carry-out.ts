import type { DifferenceItem } from '../difference.ts';
import type { KnownMeeting } from '../outside-meeting.ts';

/** What becomes of the meetings when every line is carried out, each conflict as `decide` says. */
export const carryOut = (
  meetings: readonly KnownMeeting[],
  items: readonly DifferenceItem[],
  decide: (item: DifferenceItem) => 'take' | 'keep' | 'leave',
): KnownMeeting[] => {
  const after = new Map(meetings.map((meeting) => [meeting.meetingId, meeting]));
  for (const item of items) {
    const choice = item.kind === 'conflict' ? decide(item) : 'take';
    if (choice === 'leave' || (choice === 'take' && item.kind === 'conflict' && !item.takeable)) continue;
    const known = item.meetingId === null ? undefined : after.get(item.meetingId);
    if (known === undefined && (item.kind !== 'add' || choice === 'keep')) continue;
    const meetingId = item.meetingId ?? `new ${item.key}`;
    const taken = choice === 'take' && item.kind !== 'unchanged';
    const clash = [...after.values()].some(
      (other) =>
        other.meetingId !== meetingId &&
        !other.cancelled &&
        !item.after.cancelled &&
        other.committeeId === item.committeeId &&
        other.heldOn === item.after.heldOn &&
        taken,
    );
    if (clash && item.kind === 'conflict') continue;
    if (clash) throw new Error(`Two meetings of one committee on ${item.after.heldOn}`);
    const link = item.outsideId === null ? (known?.link ?? null) : { outsideId: item.outsideId, said: item.says };
    const values = taken || known === undefined ? item.after : known;
    after.set(meetingId, { ...values, meetingId, committeeId: item.committeeId, link });
  }
  return [...after.values()];
};
