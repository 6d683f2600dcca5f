import type { Proceedings } from '@holdfast/contracts/minutes/shapes';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { minutesQuery } from '../../api/minutes/minutes-query.ts';
import { paths } from '../../app/paths.ts';

const route = getRouteApi(`/signedIn${paths.minutes}`);

/** The meeting of this page, and a way to show it anew from the answer to a change. */
export function useProceedings() {
  const { meetingId } = route.useParams();
  const { version } = route.useSearch();
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(minutesQuery(meetingId, version));
  return {
    meetingId,
    proceedings: data,
    show: (answer: Proceedings): void => {
      queryClient.setQueryData(minutesQuery(meetingId, version).queryKey, answer);
    },
    lookAgain: () => queryClient.invalidateQueries(),
  };
}
