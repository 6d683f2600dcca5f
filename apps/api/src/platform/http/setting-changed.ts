import type { SettingOutcome } from '@holdfast/database/settings/setting-outcome';
import { ProblemError, notFound } from './problem.ts';

const clockTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'long',
  timeStyle: 'short',
});

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
      throw new ProblemError('stale_version', staleSentence(outcome.last));
    case 'refused': {
      const { field, sentence } = outcome.refusal;
      const fields = field === null ? undefined : [{ field: fieldNames[field] ?? field, message: sentence }];
      throw new ProblemError(fields === undefined ? 'refused_by_rule' : 'invalid', sentence, fields);
    }
  }
};

const staleSentence = (last: { readonly by: string | null; readonly at: string } | null): string => {
  const who = last?.by ?? 'Somebody else';
  const when = last === null ? '' : ` on ${clockTime.format(new Date(last.at))}`;
  return `${who} changed this${when}, after you opened it. Open it again to see that change, then make yours.`;
};
