import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import type { BulkKind } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import type { BulkResult } from '../../../api/recommendations/change-many.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { PressButton } from '../../../ui/form/press-button.tsx';
import { useCommitteeWords } from '../../../ui/marks/exempt-words.tsx';
import { SaidText } from '../../../ui/said-text.tsx';

interface BulkPreviewProps {
  readonly rehearsed: BulkResult;
  readonly kind: BulkKind;
  readonly chosen: ReadonlyMap<string, RegisterRow>;
  readonly onGo: () => Promise<void>;
  readonly onBack: () => void;
}

/** What comes of a change before it is made: each by its name, what it says now, and those that stay, with why. */
export function BulkPreview({ rehearsed, kind, chosen, onGo, onBack }: BulkPreviewProps) {
  const { t } = useWords('register');
  const { t: common } = useWords();
  const committeeWords = useCommitteeWords();
  const { changed, refused } = rehearsed;
  const told = new Set([...changed, ...refused].map(({ recommendationId }) => recommendationId));
  const same = [...chosen.values()].filter(({ recommendationId }) => !told.has(recommendationId));
  const nameOf = (id: string): string => {
    const row = chosen.get(id);
    return row === undefined ? '' : `${row.reference}${row.part} ${committeeWords(row)}`;
  };
  return (
    <section aria-labelledby="bulk-preview">
      <h2 className="govuk-heading-m" id="bulk-preview">
        {t('many.preview', { count: changed.length })}
      </h2>
      {changed.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {changed.map(({ recommendationId, before, after, follows }) => (
            <li key={recommendationId}>
              <span className="bulk-outcome__words">{nameOf(recommendationId)}</span>
              <span className="bulk-outcome__reason">
                {t('many.fromTo', {
                  field: t(`many.kind.${kind}`),
                  before: before ?? common('none'),
                  after: after ?? common('none'),
                })}
              </span>
              {follows !== null && (
                <span className="bulk-outcome__reason">
                  <SaidText told={follows} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <>
          <p className="govuk-body">{t('many.willStay', { count: refused.length })}</p>
          <ul className="govuk-list govuk-list--bullet">
            {refused.map(({ recommendationId, reference, sentence }) => (
              <li key={recommendationId}>
                <span className="bulk-outcome__words">{nameOf(recommendationId) || reference}</span>
                <span className="bulk-outcome__reason">
                  <SaidText told={sentence} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {same.length > 0 && <p className="govuk-body">{t('many.same', { count: same.length })}</p>}
      <div className="govuk-button-group">
        {changed.length > 0 && (
          <PressButton
            id="bulk-go"
            look="main"
            label={t('many.go', { count: changed.length })}
            name={t('many.go', { count: changed.length })}
            press={onGo}
          />
        )}
        <Button look="link" onClick={onBack}>
          {t('many.back')}
        </Button>
      </div>
    </section>
  );
}
