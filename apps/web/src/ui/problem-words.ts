import type { ApiProblem } from '../api/problem.ts';
import { useWords } from '../app/language/use-words.ts';

/** The sentence for a person: the server's own where it gave one, ours where it could not be asked. */
export function useProblemWords(): (problem: ApiProblem) => string {
  const { t } = useWords();
  return (problem) => {
    if (problem.code === 'offline') return t('problem.offline');
    if (problem.code === 'not_signed_in') return t('problem.signedOut');
    if (problem.code === 'unavailable') return t('problem.unavailable');
    if (problem.detail !== '') return problem.detail;
    return t('problem.unknown');
  };
}
