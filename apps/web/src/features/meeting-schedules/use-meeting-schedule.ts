import type { MeetingSchedule } from '@holdfast/contracts/meeting-schedules/shapes';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { meetingScheduleQuery, meetingSchedulesQuery } from '../../api/meeting-schedules/meeting-schedules-query.ts';
import { paths } from '../../app/paths.ts';

const route = getRouteApi(`/signedIn${paths.meetingSchedule}`);

/** The meeting schedule of this page, and a way to show it anew from the answer to a change. */
export function useMeetingSchedule() {
  const { meetingScheduleId } = route.useParams();
  const queryClient = useQueryClient();
  const { data: meetingSchedule } = useSuspenseQuery(meetingScheduleQuery(meetingScheduleId));
  return {
    meetingSchedule,
    isOpen: meetingSchedule.state === 'draft' || meetingSchedule.state === 'approved',
    show: (answer: MeetingSchedule): void => {
      queryClient.setQueryData(meetingScheduleQuery(meetingScheduleId).queryKey, answer);
      void queryClient.invalidateQueries({ queryKey: meetingSchedulesQuery.queryKey, exact: true });
    },
  };
}
