import { useSuspenseQuery } from '@tanstack/react-query';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { shortDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import type { Choice } from '../../ui/inputs/select.tsx';

/** The meetings to choose from, the latest first, after a choice that says none. */
export function useMeetingChoices(): readonly Choice[] {
  const { t } = useWords();
  const { data } = useSuspenseQuery(meetingsQuery);
  return [
    { value: '', label: t('chooseMeeting') },
    ...data.items
      .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn))
      .map((meeting) => ({
        value: meeting.meetingId,
        label: `${shortDate(meeting.heldOn)} · ${meeting.committeeName}`,
      })),
  ];
}
