import type { SettingHistory } from '@holdfast/contracts/settings/shapes';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { firstSteps, stepMarks } from '@holdfast/domain/settings/first-steps';
import { longDate, moment } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { codeWord } from './code-words.ts';
import { formerNamesIn } from './former-names.ts';
import { formerParentsIn } from './former-parents.ts';
import { heirWords } from './heir-words.ts';
import { settingFromHistory } from './setting-from-history.ts';
import { settingWords } from '../setting-words.ts';

type Line = SettingHistory['items'][number];
type Values = Readonly<Record<string, unknown>>;

/** A value of the history as a person says it: names for ids, words for codes, days in words, nothing for null. */
export function useValueText(names: Readonly<Record<string, string>>) {
  const { t } = useWords('settingHistory');
  const { t: ofSettings } = useWords('councilSettings');
  const one = (field: string, value: unknown, noun: string): string => {
    if (typeof value === 'boolean') return ofSettings(value ? 'yesNo.yes' : 'yesNo.no');
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return listed(field, value, noun);
    const [status, mark, step] = [
      field === 'coreStatus' ? storedStatuses.find((known) => known === value) : undefined,
      field === 'mark' ? stepMarks.find((known) => known === value) : undefined,
      field === 'step' ? firstSteps.find((known) => known === value) : undefined,
    ];
    if (status !== undefined) return t(`common:status.${status}`);
    if (mark !== undefined) return ofSettings(`mark.${mark}`);
    if (step !== undefined) return ofSettings(`step.${step}.title`);
    return names[value] ?? codeWord(t, noun, field, value) ?? inWords(value);
  };
  /** What a list or a record holds, each by what it is called. */
  const listed = (field: string, value: unknown, noun: string): string => {
    if (Array.isArray(value)) return value.map((each) => one(field, each, noun)).join(', ') || t('common:none');
    const parts: readonly [string, unknown][] = Object.entries(value ?? {});
    const called = parts.find(([key]) => key === 'name' || key === 'outside')?.[1];
    if (called !== undefined) return one(field, called, noun);
    return parts.map(([key, part]) => `${key}: ${one(field, part, noun)}`).join(', ') || t('common:none');
  };
  return (field: string, value: unknown, values: Values, line: Line): string => {
    if (value === null || value === undefined || value === '') return t('common:none');
    if (line.noun === 'council_setting' && field === 'value') {
      const setting = settingFromHistory(line.nounName, { ...values, value }, ofSettings);
      if (setting !== null) return settingWords(setting, ofSettings, names);
    }
    if (line.noun === 'council_setting' && field === 'name') return line.nounName;
    if (field === 'formerNames') {
      const former = formerNamesIn(value).map(({ name, lastDay }) =>
        t('formerName', { name, date: longDate(lastDay) }),
      );
      return former.length === 0 ? t('common:none') : former.join(', ');
    }
    if (field === 'formerParents') {
      const former = formerParentsIn(value).map(({ parentId, lastDay }) => {
        const name = parentId === null ? undefined : names[parentId];
        return t('formerName', { name: name ?? t('common:none'), date: longDate(lastDay) });
      });
      return former.length === 0 ? t('common:none') : former.join(', ');
    }
    if (field === 'keyEnding' && typeof value === 'string') return t('keyEnding', { ending: value });
    if (field === 'templates') return Object.values(value).join(', ') || t('common:none');
    if (field === 'choices') return heirWords(value, names, t);
    // A new set is told by the names of its portfolios.
    if (field === 'draft' && typeof value === 'object' && 'portfolios' in value)
      return one(field, value.portfolios, line.noun);
    return one(field, value, line.noun);
  };
}

const inWords = (value: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return longDate(value);
  return /^\d{4}-\d{2}-\d{2}T\d{2}:/u.test(value) ? moment(value) : value;
};
