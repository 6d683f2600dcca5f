import { exportFormats } from '@holdfast/domain/reports/export-format';
import { exportAddress } from '../../api/recommendations/export-address.ts';
import { FileLink } from '../../app/files/file-link.tsx';
import { useWords } from '../../app/language/use-words.ts';
import type { Filters } from './filters/filters.ts';

interface ExportLinksProps {
  readonly filters: Omit<Filters, 'columns'>;
  /** How many rows these filters show. */
  readonly rows: number;
}

/** What is shown, as a file: the same filters, the same order. */
export function ExportLinks({ filters, rows }: ExportLinksProps) {
  const { t } = useWords('register');
  return (
    <p className="register__export">
      {t('export')}{' '}
      {exportFormats.map((format) => (
        <FileLink
          key={format}
          rows={rows}
          address={exportAddress(filters, format)}
          ask={{ what: 'register', format, ...filters }}
        >
          {t(`common:format.${format}`)}
        </FileLink>
      ))}
    </p>
  );
}
