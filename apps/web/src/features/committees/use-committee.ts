import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { committeeQuery } from '../../api/committees/committee-query.ts';
import { may } from '@holdfast/domain/permissions/may';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { freshAfter } from '../../ui/form/fresh-after.ts';

const route = getRouteApi(`/signedIn${paths.committee}`);

/** The committee of this page on the day that was chosen, and a way to change it. */
export function useCommittee() {
  const { committeeId } = route.useParams();
  const { on } = route.useSearch();
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(committeeQuery(committeeId, on));
  return {
    page: data,
    administers: may(useSignedIn().membership.roles, 'administer'),
    change: <Answer>(send: () => Promise<Answer>): Promise<Answer> => freshAfter(queryClient, send),
  };
}
