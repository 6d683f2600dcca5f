import type { Council } from '@holdfast/contracts/councils/shapes';
import type { RegisterRow as Row } from '@holdfast/contracts/recommendations/register';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Checkbox } from '../../../ui/inputs/checkboxes.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Column } from './columns.ts';
import { RegisterRow } from './register-row.tsx';
import type { Selection } from '../use-selection.ts';

interface RegisterTableProps {
  readonly rows: readonly Row[];
  readonly waiting: boolean;
  readonly stale: boolean;
  readonly narrowed: boolean;
  /** null for people who may not change many at once. */
  readonly selection: Selection | null;
  readonly columns: readonly Column[];
  readonly bands: Council['ragScheme']['bands'];
}

export function RegisterTable({ rows, waiting, stale, narrowed, selection, columns, bands }: RegisterTableProps) {
  const { t } = useWords('register');
  if (rows.length === 0)
    return waiting ? null : (
      <EmptyState title={t(narrowed ? 'empty.narrowed' : 'empty.title')}>
        {narrowed ? (
          <p className="govuk-body">{t('empty.widen')}</p>
        ) : (
          <p className="govuk-body">
            {selection === null ? (
              t('empty.wait')
            ) : (
              <Link className="govuk-link" to={paths.newImport}>
                {t('empty.begin')}
              </Link>
            )}
          </p>
        )}
      </EmptyState>
    );
  const everyOne = selection !== null && rows.every((row) => selection.chosen.has(row.recommendationId));
  return (
    <table className="stacked register__table" role="table" aria-busy={stale}>
      <caption className="govuk-visually-hidden">{t('title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {selection !== null && (
            <th scope="col" role="columnheader" className="register__choose">
              <Checkbox
                id="choose-all"
                label={t('chooseAll', { count: rows.length })}
                labelHidden
                checked={everyOne}
                onChange={() => (everyOne ? selection.clear() : selection.choose(rows))}
              />
            </th>
          )}
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader" className={`register__column--${column}`}>
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <RegisterRow
            key={row.recommendationId}
            row={row}
            chosen={selection?.chosen.has(row.recommendationId) === true}
            onChoose={selection?.toggle ?? null}
            shown={columns}
            bands={bands}
          />
        ))}
      </tbody>
    </table>
  );
}
