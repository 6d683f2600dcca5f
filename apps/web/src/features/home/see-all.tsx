import type { CountedList } from '@holdfast/contracts/recommendations/counted';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';

/** The way to the part of the register that was counted, where it holds more than is shown here. */
export function SeeAll({ of: { total, items, shown } }: { readonly of: CountedList }) {
  const { t } = useWords('home');
  if (total <= items.length) return null;
  return (
    <Link className="govuk-link" to={paths.register} search={shown}>
      {t('seeAll', { count: total })}
    </Link>
  );
}
