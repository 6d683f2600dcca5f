import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { directoryQuery } from '../../api/people/people-query.ts';
import { freshAfter } from '../../ui/form/fresh-after.ts';

/** The directory, and a way to change it. */
export function usePeople() {
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(directoryQuery);
  return {
    directory: data,
    change: <Answer>(send: () => Promise<Answer>): Promise<Answer> => freshAfter(queryClient, send),
  };
}
