import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import { reportAddress } from '../../api/reports/report-address.ts';
import { useWords } from '../../app/language/use-words.ts';

const formats: readonly ExportFormat[] = ['docx', 'xlsx', 'csv'];
const reports = ['monitoring', 'tracking-sheet'] as const;

/** The report and the tracking sheet of a meeting, as files to send and to print. */
export function ReportFiles({ meeting }: { readonly meeting: string }) {
  const { t } = useWords('reports');
  const { t: common } = useWords();
  return (
    <div className="report__files">
      {reports.map((report) => (
        <p key={report} className="govuk-body-s">
          <span className="report__file-kind">{t(`file.${report}`)}</span>{' '}
          {formats.map((format) => (
            <a
              key={format}
              className="govuk-link"
              href={reportAddress(report, meeting, format)}
              aria-label={`${t(`file.${report}`)} ${common(`format.${format}`)}`}
              download
            >
              {common(`format.${format}`)}
            </a>
          ))}
        </p>
      ))}
    </div>
  );
}
