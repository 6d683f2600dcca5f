import type { SettingOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import { ProblemError, notFound } from './problem.ts';

/**
 * What a changed setting is now, or the problem that the person has to know. `fieldNames` tells where the form calls a
 * value by another name than the record does.
 */
export const settingChanged = (
  outcome: SettingOutcome,
  fieldNames: Readonly<Record<string, string>> = {},
): { readonly id: string; readonly revision: number } => {
  switch (outcome.kind) {
    case 'changed':
      return outcome;
    case 'not_found':
      throw notFound();
    case 'stale':
      throw new ProblemError('stale_version', staleBy(outcome.last));
    case 'refused': {
      const { field, sentence: message } = outcome.refusal;
      const fields = field === null ? undefined : [{ field: fieldNames[field] ?? field, message }];
      throw new ProblemError(fields === undefined ? 'refused_by_rule' : 'invalid', message, fields);
    }
  }
};

const staleBy = (last: { readonly by: string | null; readonly at: string } | null): Sentence => {
  if (last === null) return sentence('problems.stale_version');
  const at = new Date(last.at).toISOString();
  return last.by === null
    ? sentence('problems.stale_at', { at })
    : sentence('problems.stale_by', { person: last.by, at });
};
