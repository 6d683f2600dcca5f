import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { useWords } from '../../../app/language/use-words.ts';
import { Details } from '../../../ui/details.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { SaidText } from '../../../ui/said-text.tsx';

interface RefusedStatusesProps {
  readonly options: Recommendation['statusOptions'];
}

/** What cannot be chosen now, and why, before anybody tries. */
export function RefusedStatuses({ options }: RefusedStatusesProps) {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  if (options.length === 0) return null;
  return (
    <Details summary={t('status.refused', { count: options.length })}>
      <SummaryList
        rows={options.map((option) => ({
          key: option.coreStatus,
          label: common(`status.${option.coreStatus}`),
          value: <SaidText told={option.sentence ?? t('status.noReason')} />,
        }))}
      />
    </Details>
  );
}
