import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { recommendationQuery } from '../../../api/recommendations/recommendation-query.ts';
import { isProblem } from '../../../api/problem.ts';
import { setFlash } from '../../../app/flash.ts';
import { paths } from '../../../app/paths.ts';

export interface Task {
  /** As the server has it now: after a conflict it is newer than `seen`. */
  readonly recommendation: Recommendation;
  /** As it was when the form was opened. */
  readonly seen: Recommendation;
  /** Does the change, says so on the recommendation's page, and goes there. */
  readonly perform: (change: () => Promise<unknown>, done: string) => Promise<void>;
}

/**
 * One piece of work on one recommendation. When somebody else was quicker, the newer version is fetched and what was
 * typed stays; sending again then means "with knowledge of theirs".
 */
export function useTask(): Task {
  const recommendationId = useParams({ strict: false, select: (params) => params.recommendationId ?? '' });
  const queryClient = useQueryClient();
  const router = useRouter();
  const { data: recommendation } = useSuspenseQuery(recommendationQuery(recommendationId));
  const [seen] = useState(recommendation);
  const perform = async (change: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await change();
    } catch (error) {
      if (isProblem(error, 'stale_version')) await queryClient.invalidateQueries(recommendationQuery(recommendationId));
      throw error;
    }
    await queryClient.invalidateQueries();
    await router.navigate({ to: paths.recommendation, params: { recommendationId } });
    setFlash({ title: done });
  };
  return { recommendation, seen, perform };
}
