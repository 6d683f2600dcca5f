import type { Owed } from '@holdfast/contracts/people/shapes';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../../app/clock/dates.ts';

export function OwedWords({ owed }: { readonly owed: Owed }) {
  const { t } = useTranslation('people');
  if (owed.open === 0) return <span className="quiet">{t('owesNothing')}</span>;
  const rest = [
    ...(owed.overdue === 0 ? [] : [t('overdue', { count: owed.overdue })]),
    ...(owed.nextOn === null ? [] : [t('next', { date: shortDate(owed.nextOn) })]),
  ];
  return [t('open', { count: owed.open }), ...rest].join(', ');
}
