import type { SettingHistory } from '@holdfast/contracts/settings';
import { storedStatuses } from '@holdfast/domain/recommendations/core-status';
import { channelKinds } from '@holdfast/domain/reminders/channel-kind';
import { pausedThings } from '@holdfast/domain/reminders/pauses';
import { firstSteps, stepMarks } from '@holdfast/domain/settings/first-steps';
import { useTranslation } from 'react-i18next';
import { longDate } from '../../app/dates.ts';
import { formerNamesIn } from './former-names.ts';
import { settingFromHistory } from './setting-from-history.ts';
import { settingWords } from './setting-words.ts';

type Line = SettingHistory['items'][number];
type Values = Readonly<Record<string, unknown>>;

/** A value of the history as a person says it: names for ids, days in words, nothing for null. */
export function useValueText(names: Readonly<Record<string, string>>) {
  const { t } = useTranslation(['councilSettings', 'common']);
  return (field: string, value: unknown, values: Values, line: Line): string => {
    if (value === null || value === undefined || value === '') return t('common:none');
    if (line.subject === 'council_setting' && field === 'value') {
      const setting = settingFromHistory(line.subjectName, { ...values, value }, t);
      if (setting !== null) return settingWords(setting, t, names);
    }
    if (line.subject === 'council_setting' && field === 'name') return line.subjectName;
    const [status, mark, step] = [
      field === 'coreStatus' ? storedStatuses.find((one) => one === value) : undefined,
      field === 'mark' ? stepMarks.find((one) => one === value) : undefined,
      field === 'step' ? firstSteps.find((one) => one === value) : undefined,
    ];
    if (status !== undefined) return t(`common:status.${status}`);
    if (mark !== undefined) return t(`mark.${mark}`);
    if (step !== undefined) return t(`step.${step}.title`);
    if (field === 'formerNames') {
      const former = formerNamesIn(value).map(({ name, lastDay }) =>
        t('formerName', { name, date: longDate(lastDay) }),
      );
      return former.length === 0 ? t('common:none') : former.join(', ');
    }
    if (line.subject === 'channel' && field === 'kind') {
      const kind = channelKinds.find((one) => one === value);
      if (kind !== undefined) return t(`channelKind.${kind}`);
    }
    if (field === 'keyEnding' && typeof value === 'string') return t('keyEnding', { ending: value });
    if (field === 'templates') return Object.values(value).join(', ') || t('common:none');
    const paused = line.subject === 'pause' && field === 'what' ? pausedThings.find((one) => one === value) : undefined;
    if (paused !== undefined) return t(`paused.${paused}`);
    if (typeof value === 'boolean') return t(value ? 'yesNo.yes' : 'yesNo.no');
    if (typeof value !== 'string') return typeof value === 'number' ? String(value) : JSON.stringify(value);
    return names[value] ?? (/^\d{4}-\d{2}-\d{2}$/u.test(value) ? longDate(value) : value);
  };
}
