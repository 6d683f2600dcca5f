import { exportFormats } from '@holdfast/domain/reports/export-format';
import { exportAddress } from '../../api/recommendations/export-address.ts';
import { useWords } from '../../app/language/use-words.ts';
import type { Filters } from './filters/filters.ts';

/** What is shown, as a file: the same filters, the same order. */
export function ExportLinks({ filters }: { readonly filters: Filters }) {
  const { t } = useWords('register');
  return (
    <p className="register__export">
      {t('export')}{' '}
      {exportFormats.map((format) => (
        <a key={format} className="govuk-link" href={exportAddress(filters, format)} download>
          {t(`common:format.${format}`)}
        </a>
      ))}
    </p>
  );
}
