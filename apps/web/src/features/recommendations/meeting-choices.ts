import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { shortDate } from '../../app/clock/dates.ts';
import type { Choice } from '../../ui/inputs/select.tsx';

/** The meetings to choose from, the latest first, after a choice that says none. */
export function useMeetingChoices(): readonly Choice[] {
  const { t } = useTranslation();
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
