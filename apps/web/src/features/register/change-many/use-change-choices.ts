import type { Council } from '@holdfast/contracts/councils/shapes';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { useSuspenseQuery } from '@tanstack/react-query';
import { committeesQuery } from '../../../api/committees/committees-query.ts';
import { portfoliosQuery } from '../../../api/portfolios/portfolios-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import type { Choice } from '../../../ui/inputs/select.tsx';
import type { ChangeKind } from './build-change.ts';

/** What a field can be changed to, where it is chosen from a list; the others are typed. */
export function useChangeChoices(council: Council): Partial<Record<ChangeKind, readonly Choice[]>> {
  const { t } = useWords('register');
  const { t: common } = useWords();
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const { data: portfolios } = useSuspenseQuery(portfoliosQuery);
  const none: Choice = { value: '', label: common('none') };
  return {
    portfolio: [none, ...portfolios.items.map((item) => ({ value: item.portfolioId, label: item.name }))],
    committee: [none, ...committees.items.map((item) => ({ value: item.committeeId, label: item.name }))],
    rag: [
      none,
      ...council.ragScheme.bands.map((band) => ({ value: band.letter, label: `${band.letter} · ${band.word}` })),
    ],
    status: [
      { value: '', label: t('many.choose') },
      ...storedStatuses.map((status) => ({ value: status, label: common(`status.${status}`) })),
    ],
  };
}
