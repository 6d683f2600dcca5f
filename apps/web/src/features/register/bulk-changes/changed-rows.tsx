import type { BulkChangeKept } from '@holdfast/contracts/recommendations/bulk-changes';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { SaidText } from '../../../ui/said-text.tsx';

interface ChangedRowsProps {
  /** What was changed of each. */
  readonly what: string;
  readonly items: BulkChangeKept['items'];
  /** What it would say if it were undone, rather than what the change made of it. */
  readonly back?: boolean;
}

/** Each by its name, with what it said before and says after. */
export function ChangedRows({ what, items, back = false }: ChangedRowsProps) {
  const { t } = useWords('register');
  const { t: common } = useWords();
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map(({ recommendationId, reference, part, words, sentence, ...said }) => {
        const [from, to] = [said.before ?? common('none'), said.after ?? common('none')];
        return (
          <li key={recommendationId}>
            <Link className="govuk-link" to={paths.recommendation} params={{ recommendationId }}>
              {`${reference}${part}`}
            </Link>
            <span className="bulk-outcome__words"> {words}</span>
            <span className="bulk-outcome__reason">
              {t('many.fromTo', { field: what, before: back ? to : from, after: back ? from : to })}
            </span>
            {sentence !== null && (
              <span className="bulk-outcome__reason">
                <SaidText told={sentence} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
