import type { SettingDraft } from '../../api/settings/change-settings.ts';
import { longDate } from '../../app/clock/dates.ts';
import { reminderWords } from './reminder-words.ts';
import type { Words } from './words-type.ts';

type Names = Readonly<Record<string, string>>;

const ofClocks = ['response_rule', 'governance', 'register_start', 'annual_meetings'] as const;
const isOfClocks = (name: SettingDraft['name']): name is (typeof ofClocks)[number] =>
  ofClocks.some((one) => one === name);

/** What a setting is called. */
export const settingTitle = (name: SettingDraft['name'], t: Words): string => {
  if (name === 'taken_at_once') return t('deciding:setting.title');
  if (name === 'languages') return t('languageSettings:title');
  return isOfClocks(name) ? t(`clockSettings:title.${name}`) : t(`title.${name}`);
};

/** What a setting decides, in a sentence. */
export const settingPurpose = (name: SettingDraft['name'], t: Words): string => {
  if (name === 'taken_at_once') return t('deciding:setting.what');
  if (name === 'languages') return t('languageSettings:what');
  return isOfClocks(name) ? t(`clockSettings:what.${name}`) : t(`what.${name}`);
};

/** A setting as it holds, a sentence a line where there are several. */
export const settingLines = (setting: SettingDraft, t: Words, names: Names = {}): readonly string[] =>
  setting.name === 'reminders' ? reminderWords(setting.value, t, names) : [settingWords(setting, t, names)];

/** One value of a setting, as a person would say it. */
export function settingWords(setting: SettingDraft, t: Words, names: Names = {}): string {
  switch (setting.name) {
    case 'response_period': {
      const [unit = 'months', count = 0] = Object.entries(setting.value)[0] ?? [];
      return t(unit === 'weeks' ? 'length.weeks' : unit === 'days' ? 'length.days' : 'length.months', { count });
    }
    case 'response_rule': {
      const { required, basis } = setting.value;
      return basis === ''
        ? t(`clockSettings:rule.${required}`)
        : t('clockSettings:ruleBy', { rule: t(`clockSettings:rule.${required}`), basis });
    }
    case 'governance':
      return t(`clockSettings:form.${setting.value}`);
    case 'register_start':
      return setting.value === ''
        ? t('clockSettings:beginsNowhere')
        : t('clockSettings:begins', { date: longDate(setting.value) });
    case 'annual_meetings':
      return setting.value.length === 0
        ? t('clockSettings:usualDays')
        : setting.value
            .toSorted()
            .map((day) => longDate(day))
            .join(', ');
    case 'call_in': {
      const { workingDays, signatories, grounds, onceOnly } = setting.value;
      return [
        t('callIn.days', { count: workingDays }),
        t('callIn.signatories', { count: signatories }),
        ...(onceOnly ? [t('callIn.once')] : []),
        ...(grounds.length > 0 ? [t('callIn.grounds', { grounds: grounds.join('; ') })] : []),
      ].join(', ');
    }
    case 'update_lead':
    case 'report_lead':
      return t('lead', { count: setting.value });
    case 'closures':
      return setting.value.length === 0
        ? t('common:none')
        : setting.value.map(({ date, reason }) => `${longDate(date)} (${reason})`).join(', ');
    case 'rag_scheme':
      return `${setting.value.name}: ${setting.value.bands.map(({ letter, word }) => `${letter} ${word}`).join(', ')}. ${t(`rule.${setting.value.rule}`)}`;
    case 'response_words': {
      const said = Object.values(setting.value);
      return said.length === 0 ? t('usualWords') : said.join(', ');
    }
    case 'report_columns':
      return setting.value.map(({ heading }) => heading).join(', ');
    case 'reference_pattern':
      return `${setting.value.example}, ${t(`per.${setting.value.per}`)}`;
    case 'taken_at_once':
      return setting.value.length === 0
        ? t('deciding:setting.none')
        : setting.value.map((act) => t(`deciding:act.${act}`)).join(', ');
    case 'reminders':
      return reminderWords(setting.value, t, names).join(' ');
    case 'accent':
      return setting.value === '' ? t('ownColour') : setting.value;
    case 'languages': {
      const { usual, papers, digests } = setting.value;
      return [
        t(`languageSettings:usual.${usual}`),
        t(`languageSettings:papers.${papers}`),
        t(`languageSettings:digests.${digests}`),
      ].join(' ');
    }
  }
}
