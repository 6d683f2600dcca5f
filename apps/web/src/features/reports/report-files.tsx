import { type ExportFormat, exportFormats } from '@holdfast/domain/reports/export-format';
import { FileLink } from '../../app/files/file-link.tsx';
import { ownNames, type PaperLanguages, readPaperLanguages } from '@holdfast/words/languages';
import { useState } from 'react';
import type { FileToAsk } from '../../api/exports/prepared-files.ts';
import { reportAddress } from '../../api/reports/report-address.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { useWords } from '../../app/language/use-words.ts';

interface ReportFilesProps {
  readonly meeting: string;
  /** One that was published earlier. */
  readonly version: string | undefined;
  /** How many rows the report has. */
  readonly rows: number;
}

/** The report, in the language that is chosen here, and the tracking sheet of a meeting, as files to send and to print. */
export function ReportFiles({ meeting, version, rows }: ReportFilesProps) {
  const { t } = useWords('reports');
  const [languages, choose] = useState<PaperLanguages | null>(null);
  return (
    <div className="report__files">
      <Select
        name="languages"
        label={t('languages')}
        choices={[
          { value: '', label: t('asSet') },
          { value: 'en', label: ownNames.en },
          { value: 'cy', label: ownNames.cy },
          { value: 'both', label: t('both') },
        ]}
        value={languages ?? ''}
        onChange={({ target }) => choose(readPaperLanguages(target.value))}
      />
      <Files
        report="monitoring"
        rows={rows}
        ask={(format) => ({ what: 'monitoring_report', format, meeting, version, languages: languages ?? undefined })}
        address={(format) => reportAddress('monitoring', meeting, format, { languages, version })}
      />
      <Files
        report="tracking-sheet"
        rows={rows}
        ask={(format) => ({ what: 'tracking_sheet', format, meeting, version })}
        address={(format) => reportAddress('tracking-sheet', meeting, format, { languages: null, version })}
      />
    </div>
  );
}

interface FilesProps {
  readonly report: 'monitoring' | 'tracking-sheet';
  readonly rows: number;
  readonly ask: (format: ExportFormat) => FileToAsk;
  readonly address: (format: ExportFormat) => string;
}

function Files({ report, rows, ask, address }: FilesProps) {
  const { t } = useWords('reports');
  const { t: common } = useWords();
  return (
    <p className="govuk-body-s">
      <span className="report__file-kind">{t(`file.${report}`)}</span>{' '}
      {exportFormats.map((format) => (
        <FileLink
          key={format}
          rows={rows}
          address={address(format)}
          ask={ask(format)}
          label={`${t(`file.${report}`)} ${common(`format.${format}`)}`}
        >
          {common(`format.${format}`)}
        </FileLink>
      ))}
    </p>
  );
}
