import type { Reshuffle } from '@holdfast/contracts/portfolios/reshuffles';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { changeReshuffle } from '../../api/reshuffles/change-reshuffle.ts';
import { reshufflePreviewQuery, reshuffleQuery, reshufflesQuery } from '../../api/reshuffles/reshuffles-query.ts';
import { paths } from '../../app/paths.ts';

const route = getRouteApi(`/signedIn${paths.reshuffle}`);

export type Draft = Reshuffle['draft'];
export type Inheritance = Draft['inheritances'][number];

/** The reshuffle of this page, what it would do today, and a way to save its draft. */
export function useReshuffle() {
  const { reshuffleId } = route.useParams();
  const queryClient = useQueryClient();
  const { data: reshuffle } = useSuspenseQuery(reshuffleQuery(reshuffleId));
  const { data: preview } = useSuspenseQuery(reshufflePreviewQuery(reshuffleId));
  const show = async (answer: Reshuffle): Promise<void> => {
    queryClient.setQueryData(reshuffleQuery(reshuffleId).queryKey, answer);
    await queryClient.invalidateQueries(reshufflePreviewQuery(reshuffleId));
    await queryClient.invalidateQueries({ queryKey: reshufflesQuery.queryKey, exact: true });
  };
  const saveDraft = async (draft: Draft): Promise<void> => show(await changeReshuffle(reshuffle, { draft }));
  /** Changes who takes over from one portfolio. */
  const inherit = (from: string, change: (before: Inheritance) => Inheritance): Promise<void> => {
    const { inheritances } = reshuffle.draft;
    const before = inheritances.find((one) => one.from === from) ?? { from, heir: null, rules: [], choices: [] };
    const others = inheritances.filter((one) => one.from !== from);
    return saveDraft({ ...reshuffle.draft, inheritances: [...others, change(before)] });
  };
  return { reshuffle, preview, saveDraft, inherit, show, edits: reshuffle.state === 'draft' };
}
