import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { AnswerAct } from '@holdfast/domain/permissions/acts';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { recommendationQuery } from '../../../api/recommendations/recommendation-query.ts';
import { isProblem } from '../../../api/problem.ts';
import { useLeave } from '../../../app/back/use-leave.ts';
import { setFlash } from '../../../app/flash.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';

export interface Task {
  /** As the server has it now: after a conflict it is newer than `seen`. */
  readonly recommendation: Recommendation;
  /** As it was when the form was opened. */
  readonly seen: Recommendation;
  /**
   * Does the change, says so on the recommendation's page, and goes there. `act`: what is said by it, where the answer
   * may be a proposal that waits.
   */
  readonly perform: (change: () => Promise<unknown>, done: string, act?: AnswerAct) => Promise<void>;
}

/**
 * One piece of work on one recommendation. When somebody else was quicker, the newer version is fetched and what was
 * typed stays; sending again then means "with knowledge of theirs".
 */
export function useTask(): Task {
  const recommendationId = useParams({ strict: false, select: (params) => params.recommendationId ?? '' });
  const queryClient = useQueryClient();
  const leave = useLeave();
  const { data: recommendation } = useSuspenseQuery(recommendationQuery(recommendationId));
  const [seen] = useState(recommendation);
  const { t } = useWords('deciding');
  const perform = async (change: () => Promise<unknown>, done: string, act?: AnswerAct): Promise<void> => {
    const waits = act !== undefined && recommendation.acts[act] === 'proposed';
    try {
      await change();
    } catch (error) {
      if (isProblem(error, 'stale_version')) await queryClient.invalidateQueries(recommendationQuery(recommendationId));
      throw error;
    }
    await queryClient.invalidateQueries();
    await leave({ to: paths.recommendation, params: { recommendationId } });
    setFlash({ title: waits ? t('proposed') : done });
  };
  return { recommendation, seen, perform };
}
