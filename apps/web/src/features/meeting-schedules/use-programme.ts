import type { Programme } from '@holdfast/contracts/meeting-schedules/shapes';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { programmeQuery, programmesQuery } from '../../api/meeting-schedules/programmes-query.ts';
import { paths } from '../../app/paths.ts';

const route = getRouteApi(`/signedIn${paths.programme}`);

/** The programme of this page, and a way to show it anew from the answer to a change. */
export function useProgramme() {
  const { programmeId } = route.useParams();
  const queryClient = useQueryClient();
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  return {
    programme,
    isOpen: programme.state === 'draft' || programme.state === 'approved',
    show: (answer: Programme): void => {
      queryClient.setQueryData(programmeQuery(programmeId).queryKey, answer);
      void queryClient.invalidateQueries({ queryKey: programmesQuery.queryKey, exact: true });
    },
  };
}
