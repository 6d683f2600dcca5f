import type { Owed } from '@holdfast/contracts/people/shapes';
import { shortDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';

export function OwedWords({ owed }: { readonly owed: Owed }) {
  const { t } = useWords('people');
  if (owed.open === 0) return <span className="quiet">{t('owesNothing')}</span>;
  const rest = [
    ...(owed.overdue === 0 ? [] : [t('overdue', { count: owed.overdue })]),
    ...(owed.nextOn === null ? [] : [t('next', { date: shortDate(owed.nextOn) })]),
  ];
  return [t('open', { count: owed.open }), ...rest].join(', ');
}
