import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import { useSuspenseQuery } from '@tanstack/react-query';
import { councilQuery } from '../api/council/council-query.ts';
import { useWords } from '../app/language/use-words.ts';

/** What the council calls an answer of the executive: its own word where it has one. */
export function useDecisionWord(): (decision: ResponseDecision) => string {
  const { t } = useWords();
  const { data: council } = useSuspenseQuery(councilQuery);
  return (decision) => council.responseWords[decision] ?? t(`decision.${decision}`);
}
