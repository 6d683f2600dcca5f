import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { shortDate } from '../app/clock/dates.ts';
import { useWords } from '../app/language/use-words.ts';

type Timescale = NonNullable<Recommendation['timescale']>;

/** A date as the council wrote it, and beside it what was understood, unless both say the same. */
export function When({ timescale }: { readonly timescale: Timescale }) {
  const { t } = useWords();
  const { words, from, to } = timescale;
  const last = to ?? from;
  if (last === null) return <span>{t('when.notADate', { words })}</span>;
  const understood =
    from !== null && to !== null && from !== to
      ? t('when.range', { from: shortDate(from), to: shortDate(to) })
      : from === null
        ? t('when.by', { date: shortDate(last) })
        : shortDate(from);
  if (words === '' || words === last || words === understood) return <span>{understood}</span>;
  return (
    <span>
      {words} <span className="quiet">{t('when.readAs', { understood })}</span>
    </span>
  );
}
