import type { SayOnScreen } from '@holdfast/words/screen-keys';

const textIn = (value: object, name: string): string | null => {
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' ? found : null;
};

/** What was chosen for a planned ending: who takes over, and what else happens. */
export function heirWords(
  choices: unknown,
  names: Readonly<Record<string, string>>,
  t: SayOnScreen<'settingHistory'>,
): string {
  if (typeof choices !== 'object' || choices === null) return t('common:none');
  const of = 'callOffMeetings' in choices ? 'committee' : 'person';
  const id = textIn(choices, of === 'committee' ? 'successorId' : 'heir');
  const single: unknown = Reflect.get(choices, 'single');
  return [
    id === null ? t(`heirs.${of}Nobody`) : t(`heirs.${of}`, { heir: names[id] ?? t('common:none') }),
    ...(Reflect.get(choices, 'callOffMeetings') === true ? [t('heirs.calledOff')] : []),
    ...(Array.isArray(single) && single.length > 0 ? [t('heirs.single', { count: single.length })] : []),
  ].join('; ');
}
