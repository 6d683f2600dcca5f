interface MeetingTimes {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly preMeetingAt: string | null;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const timeOf = (minutes: number): string | null => {
  if (minutes < 0 || minutes >= 24 * 60) return null;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/**
 * What goes with the beginning of a meeting when that is moved: its end and the members' meeting before it keep their
 * distance. One that would fall on another day is no longer known.
 * Example: 18:00 to 20:00, moved to 18:30, ends at 20:30.
 */
export const shiftedTimes = (
  { startsAt, endsAt, preMeetingAt }: MeetingTimes,
  next: string | null,
): Pick<MeetingTimes, 'endsAt' | 'preMeetingAt'> => {
  if (startsAt === null || next === null) return { endsAt, preMeetingAt };
  const by = minutesOf(next) - minutesOf(startsAt);
  const shifted = (time: string | null) => (time === null ? null : timeOf(minutesOf(time) + by));
  return { endsAt: shifted(endsAt), preMeetingAt: shifted(preMeetingAt) };
};
