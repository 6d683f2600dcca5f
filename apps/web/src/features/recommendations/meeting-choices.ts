import type { Meeting } from '@holdfast/contracts/meetings/shapes';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { asDeciding, mayHaveDecided } from '@holdfast/domain/recommendations/deciding-meeting';
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { shortDate, today } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import type { Choice } from '../../ui/inputs/select.tsx';

/** The meetings to choose from, the latest first, after a choice that says none. */
export function useMeetingChoices(): readonly Choice[] {
  const { data } = useSuspenseQuery(meetingsQuery);
  return useAsChoices(data.items);
}

/** What is decided about: whose it is, null where nobody has said, and the day on which it was made. */
export interface Decided {
  readonly ownerId: string | null;
  readonly sourceDate: string | null;
}

/**
 * Of the meetings, those that can have decided about one of these: held since it was made, and of the committee that owned
 * it on that day; none where nobody has said whose it is. The server decides by the same rule, for each.
 */
export function useDecidingMeetings(items: readonly Decided[]): readonly Choice[] {
  const [{ data: meetings }, { data: committees }] = useSuspenseQueries({ queries: [meetingsQuery, committeesQuery] });
  const mayDecide = (meeting: Meeting): boolean =>
    items.some(({ ownerId, sourceDate }) => {
      const madeOn = sourceDate === null ? null : isoDate(sourceDate);
      const held = { ...meeting, heldOn: isoDate(meeting.heldOn) };
      const deciding = asDeciding(held, committees.items, { ownerId, madeOn });
      return mayHaveDecided(deciding, isoDate(today())).allowed;
    });
  return useAsChoices(meetings.items.filter(mayDecide));
}

function useAsChoices(meetings: readonly Meeting[]): readonly Choice[] {
  const { t } = useWords();
  return [
    { value: '', label: t('chooseMeeting') },
    ...meetings
      .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn))
      .map((meeting) => ({
        value: meeting.meetingId,
        label: `${shortDate(meeting.heldOn)} · ${meeting.committeeName}`,
      })),
  ];
}
