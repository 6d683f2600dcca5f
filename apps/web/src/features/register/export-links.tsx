import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import { exportAddress } from '../../api/recommendations/export-address.ts';
import type { Filters } from './filters/filters.ts';

const formats: readonly ExportFormat[] = ['docx', 'xlsx', 'csv'];

/** What is shown, as a file: the same filters, the same order. */
export function ExportLinks({ filters }: { readonly filters: Filters }) {
  const { t } = useTranslation('register');
  return (
    <p className="register__export">
      {t('export')}{' '}
      {formats.map((format) => (
        <a key={format} className="govuk-link" href={exportAddress(filters, format)} download>
          {t(`format.${format}`, { ns: 'common' })}
        </a>
      ))}
    </p>
  );
}
