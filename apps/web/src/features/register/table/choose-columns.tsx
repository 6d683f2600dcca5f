import { useWords } from '../../../app/language/use-words.ts';
import { Checkboxes } from '../../../ui/inputs/checkboxes.tsx';
import { choosable, nameColumns, shownColumns } from './columns.ts';
import { useFilters } from '../filters/use-filters.ts';

/** Which columns of the register this person wants to see; the choice stands in the address, as the filters do. */
export function ChooseColumns() {
  const { t } = useWords('register');
  const [filters, change] = useFilters();
  return (
    <details className="rail__group" open={filters.columns !== undefined || undefined}>
      <summary>{t('columns.title')}</summary>
      <Checkboxes
        name="columns"
        label={t('columns.title')}
        labelHidden
        choices={choosable.map((column) => ({ value: column, label: t(`column.${column}`) }))}
        chosen={shownColumns(filters.columns)}
        onChange={(chosen) => change({ columns: nameColumns(chosen) })}
      />
    </details>
  );
}
