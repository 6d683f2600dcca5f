import type { Council } from '@holdfast/contracts/councils/shapes';
import { receiptBases } from '@holdfast/domain/recommendations/clocks/clock-facts';
import type { BulkKind } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { useSuspenseQuery } from '@tanstack/react-query';
import { committeesQuery } from '../../../api/committees/committees-query.ts';
import { portfoliosQuery } from '../../../api/portfolios/portfolios-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import type { Choice } from '../../../ui/inputs/select.tsx';
import { none } from './build-change.ts';

/** What a field can be changed to, where it is chosen from a list; the others are typed. */
export function useChangeChoices(council: Council): Partial<Record<BulkKind, readonly Choice[]>> {
  const { t } = useWords('register');
  const { t: common } = useWords();
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const { data: portfolios } = useSuspenseQuery(portfoliosQuery);
  const choose: Choice = { value: '', label: t('many.chooseValue') };
  const empty: Choice = { value: none, label: t('many.empty') };
  return {
    portfolio: [choose, ...portfolios.items.map((item) => ({ value: item.portfolioId, label: item.name })), empty],
    committee: [choose, ...committees.items.map((item) => ({ value: item.committeeId, label: item.name })), empty],
    received: [
      { value: '', label: t('many.chooseReceived') },
      ...receiptBases.map((basis) => ({ value: basis, label: t(`many.received.${basis}`) })),
      { value: none, label: t('many.received.unknown') },
    ],
    rag: [
      choose,
      ...council.ragScheme.bands.map((band) => ({ value: band.letter, label: `${band.letter} · ${band.word}` })),
      empty,
    ],
    status: [
      { value: '', label: t('many.choose') },
      ...storedStatuses.map((status) => ({ value: status, label: common(`status.${status}`) })),
    ],
  };
}
