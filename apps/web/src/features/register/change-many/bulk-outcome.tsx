import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { BulkResult } from '../../../api/recommendations/change-many.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { useCommitteeWords } from '../../../ui/marks/exempt-words.tsx';
import { NotificationBanner } from '../../../ui/notification-banner.tsx';
import { SaidText } from '../../../ui/said-text.tsx';

interface BulkOutcomeProps {
  readonly result: BulkResult;
  /** As they were chosen: one that is gone from the register is still called by its name. */
  readonly chosen: ReadonlyMap<string, RegisterRow>;
  /** Whether it leads on to where the change can be undone. */
  readonly canUndo?: boolean;
  readonly onClose: () => void;
}

export function BulkOutcome({ result, chosen, canUndo = false, onClose }: BulkOutcomeProps) {
  const { t } = useWords('register');
  const committeeWords = useCommitteeWords();
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => banner.current?.focus(), []);
  return (
    <NotificationBanner
      ref={banner}
      kind={result.refused.length === 0 ? 'success' : 'important'}
      title={t('many.changed', { count: result.changed.length })}
    >
      {result.refused.length > 0 && (
        <>
          <p className="govuk-body">{t('many.refused', { count: result.refused.length })}</p>
          <ul className="govuk-list govuk-list--bullet">
            {result.refused.map(({ recommendationId, reference, sentence }) => {
              const row = chosen.get(recommendationId);
              return (
                <li key={recommendationId}>
                  <Link className="govuk-link" to={paths.recommendation} params={{ recommendationId }}>
                    {row === undefined ? reference : `${row.reference}${row.part}`}
                  </Link>
                  {row !== undefined && <span className="bulk-outcome__words"> {committeeWords(row)}</span>}
                  <span className="bulk-outcome__reason">
                    <SaidText told={sentence} />
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {canUndo && result.bulkChangeId !== null && (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.bulkChange} params={{ bulkChangeId: result.bulkChangeId }}>
            {t('many.undo')}
          </Link>
        </p>
      )}
      <Button look="secondary" onClick={onClose}>
        {t('many.close')}
      </Button>
    </NotificationBanner>
  );
}
