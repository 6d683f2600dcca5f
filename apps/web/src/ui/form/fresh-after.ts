import type { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../../api/problem.ts';

/**
 * Sends a change and looks at everything anew. Where somebody else was quicker their change appears on the page too,
 * while what was typed stays in its form, to be sent on top of theirs or given up.
 */
export async function freshAfter<Answer>(queryClient: QueryClient, send: () => Promise<Answer>): Promise<Answer> {
  try {
    const answer = await send();
    await queryClient.invalidateQueries();
    return answer;
  } catch (error) {
    if (isProblem(error, 'stale_version')) await queryClient.invalidateQueries();
    throw error;
  }
}
