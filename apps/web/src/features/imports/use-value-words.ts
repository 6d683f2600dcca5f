import { coreStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { sourceKinds } from '@holdfast/domain/recommendations/source-kind';
import { useWords } from '../../app/language/use-words.ts';
import { valueWords } from './value-words.ts';

/** A field's value for people: what is a code in the paper's meaning gets its word. */
export function useValueWords(): (field: string, value: unknown) => string {
  const { t } = useWords();
  return (field, value) => {
    const status = field === 'core_status' ? coreStatuses.find((name) => name === value) : undefined;
    if (status !== undefined) return t(`status.${status}`);
    const decision = field === 'response_decision' ? responseDecisions.find((name) => name === value) : undefined;
    if (decision !== undefined) return t(`decision.${decision}`);
    const source = field === 'source_kind' ? sourceKinds.find((name) => name === value) : undefined;
    if (source !== undefined) return t(`source.${source}`);
    return valueWords(value);
  };
}
