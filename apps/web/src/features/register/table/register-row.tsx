import type { Council } from '@holdfast/contracts/councils/shapes';
import type { RegisterRow as Row } from '@holdfast/contracts/recommendations/register';
import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import { shortDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Checkbox } from '../../../ui/inputs/checkboxes.tsx';
import { CommitteeWords, ExemptWords } from '../../../ui/marks/exempt-words.tsx';
import { RagMark } from '../../../ui/marks/rag-mark.tsx';
import { StatusMark } from '../../../ui/marks/status-mark.tsx';
import type { Column } from './columns.ts';
import { NextCell } from './next-cell.tsx';
import { RowInPlace } from './row-in-place.tsx';
import { useDecisionWord } from '../../../ui/use-decision-word.ts';
import { SaidText } from '../../../ui/said-text.tsx';

interface RegisterRowProps {
  readonly row: Row;
  readonly chosen: boolean;
  readonly onChoose: ((row: Row) => void) | null;
  /** Those of the columns that are shown; the same list from row to row. */
  readonly shown: readonly Column[];
  readonly bands: Council['ragScheme']['bands'];
}

/** One row in the order of the committee's own table. Remembered, so that five hundred of them stay quick. */
export const RegisterRow = memo(function RegisterRow({ row, chosen, onChoose, shown, bands }: RegisterRowProps) {
  const { t } = useWords('register');
  const decisionWord = useDecisionWord();
  const [open, setOpen] = useState(false);
  const name = row.part === '' ? row.reference : `${row.reference} (${row.part})`;
  const panel = `look-${row.recommendationId}`;
  const label = (column: Column) => (
    <span className="stacked__label" aria-hidden="true">
      {t(`column.${column}`)}
    </span>
  );
  return (
    <>
      <tr role="row" className={chosen ? 'register__row register__row--chosen' : 'register__row'}>
        {onChoose !== null && (
          <td role="cell" className="register__choose">
            <Checkbox
              id={`choose-${row.recommendationId}`}
              label={t('choose', { name })}
              labelHidden
              checked={chosen}
              onChange={() => onChoose(row)}
            />
          </td>
        )}
        {shown.includes('date') && (
          <td role="cell" className="register__date">
            {label('date')}
            <div>
              {row.sourceDate === null ? (
                <span className="quiet">{t('common:notKnown')}</span>
              ) : (
                shortDate(row.sourceDate)
              )}
              <span className="quiet block">{name}</span>
            </div>
          </td>
        )}
        {shown.includes('portfolio') && (
          <td role="cell">
            {label('portfolio')}
            <div>{row.portfolio?.name ?? <span className="quiet">{t('common:none')}</span>}</div>
          </td>
        )}
        {shown.includes('title') && (
          <td role="cell">
            {label('title')}
            <div>
              <ExemptWords words={row.sourceTitle} inPlace={row.exempt.source_title} />
              {row.committee !== null && <span className="quiet block">{row.committee.name}</span>}
            </div>
          </td>
        )}
        <td role="cell" className="register__asked register__long">
          {label('asked')}
          <div>
            <Link
              className="govuk-link register__words"
              to={paths.recommendation}
              params={{ recommendationId: row.recommendationId }}
            >
              <CommitteeWords
                words={row.words}
                inPlace={row.exempt.recommendation}
                title={shown.includes('title') ? null : row.sourceTitle}
              />
            </Link>
            <button
              type="button"
              className="link-button register__look"
              aria-expanded={open}
              aria-controls={open ? panel : undefined}
              onClick={() => setOpen(!open)}
            >
              {t(open ? 'look.close' : 'look.open')}
              <span className="govuk-visually-hidden"> {name}</span>
            </button>
          </div>
        </td>
        {shown.includes('done') && (
          <td role="cell" className="register__long">
            {label('done')}
            <div>
              {row.progressWords !== null ? (
                <span className="register__words">
                  <ExemptWords words={row.progressWords} inPlace={row.exempt.progress} />
                </span>
              ) : row.responseDecision !== null ? (
                decisionWord(row.responseDecision)
              ) : (
                <span className="quiet">{t('noneYet')}</span>
              )}
            </div>
          </td>
        )}
        {shown.includes('stands') && (
          <td role="cell">
            {label('stands')}
            <div>
              <StatusMark coreStatus={row.coreStatus} words={row.statusWords} />
              {row.rag !== null && <RagMark rag={row.rag} bands={bands} />}
              {row.rag === null && row.ruledRag !== null && <RagMark rag={row.ruledRag.letter} bands={bands} />}
              {row.ragDifference !== null && (
                <div className="govuk-body-s">
                  <SaidText told={row.ragDifference} />
                </div>
              )}
            </div>
          </td>
        )}
        {shown.includes('next') && (
          <td role="cell">
            {label('next')}
            <div>
              <NextCell row={row} />
            </div>
          </td>
        )}
      </tr>
      {open && (
        <tr role="row" className="register__opened">
          <td role="cell" colSpan={shown.length + (onChoose === null ? 0 : 1)} id={panel}>
            <RowInPlace row={row} />
          </td>
        </tr>
      )}
    </>
  );
});
