import type { MonitoringReport } from '@holdfast/contracts/reports/shapes';
import { useWords } from '../../app/language/use-words.ts';
import { RagMark } from '../../ui/marks/rag-mark.tsx';
import { SaidText } from '../../ui/said-text.tsx';

interface RatingCellProps {
  readonly row: MonitoringReport['rows'][number];
  readonly bands: MonitoringReport['ragBands'];
}

/** The officer's rating, the one by the council's rule beside it, and a sentence where the two differ. */
export function RatingCell({ row: { rag, ruledRag, ragDifference }, bands }: RatingCellProps) {
  const { t } = useWords('reports');
  return (
    <td role="cell">
      <span className="stacked__label" aria-hidden="true">
        {t('rating')}
      </span>
      <div>
        {rag !== null && (
          <div className="tags">
            <span className="quiet">{t('officers')}</span> <RagMark rag={rag} bands={bands} />
          </div>
        )}
        {ruledRag !== null && (
          <div className="tags">
            <span className="quiet">{t('byRule')}</span> <RagMark rag={ruledRag.letter} bands={bands} />
          </div>
        )}
        {ragDifference !== null && (
          <strong className="block">
            <SaidText told={ragDifference} />
          </strong>
        )}
      </div>
    </td>
  );
}
