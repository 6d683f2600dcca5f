import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { councilQuery } from '../api/council/council-query.ts';

/** What the council calls an answer of the executive: its own word where it has one. */
export function useDecisionWord(): (decision: ResponseDecision) => string {
  const { t } = useTranslation();
  const { data: council } = useSuspenseQuery(councilQuery);
  return (decision) => council.responseWords[decision] ?? t(`decision.${decision}`);
}
