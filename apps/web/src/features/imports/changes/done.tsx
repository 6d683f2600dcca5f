import { rowOutcomes } from '@holdfast/domain/imports/plan/row-outcome';
import type { Upload } from '@holdfast/contracts/imports/shapes';
import { Link } from '@tanstack/react-router';
import { importFileAddress } from '../../../api/imports/import-file-address.ts';
import type { UndoResult } from '../../../api/imports/undo-import.ts';
import { moment } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Undo } from './undo.tsx';
import { SaidText } from '../../../ui/said-text.tsx';

interface DoneProps {
  readonly upload: Upload;
  readonly kept: UndoResult['kept'];
  readonly onUndone: (kept: UndoResult['kept']) => void;
}

/** The import is in the register, or was taken out again: what it did, and what may be done now. */
export function Done({ upload, kept, onUndone }: DoneProps) {
  const { t } = useWords('imports');
  const { summary, uploadId } = upload;
  return (
    <>
      <SummaryList
        rows={[
          ...rowOutcomes.map((name) => ({
            key: name,
            label: t(`done.${name}`),
            value: summary[name],
          })),
          ...(upload.confirmedAt === null
            ? []
            : [{ key: 'by', label: t('done.by'), value: byAndAt(upload.confirmedBy?.name, upload.confirmedAt) }]),
          ...(upload.undoneAt === null
            ? []
            : [{ key: 'undone', label: t('done.undone'), value: moment(upload.undoneAt) }]),
        ]}
      />
      {kept.length > 0 && (
        <div className="govuk-inset-text">
          <p className="govuk-body">{t('undo.kept', { count: kept.length })}</p>
          <ul className="govuk-list govuk-list--bullet">
            {kept.map((item) => (
              <li key={item.recommendationId}>
                <Link
                  className="govuk-link"
                  to={paths.recommendation}
                  params={{ recommendationId: item.recommendationId }}
                >
                  {item.reference}
                </Link>
                : <SaidText told={item.sentence} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="govuk-button-group">
        {upload.state === 'confirmed' ? (
          <LinkButton to={paths.register} search={{ upload: uploadId }}>
            {t('done.open')}
          </LinkButton>
        ) : (
          <LinkButton to={paths.newImport}>{t('refused.another')}</LinkButton>
        )}
        <Link className="govuk-link" to={paths.home}>
          {t('done.home')}
        </Link>
        <a className="govuk-link" href={importFileAddress(uploadId)} download>
          {t('theFile')}
        </a>
      </div>
      {upload.state === 'confirmed' && <Undo upload={upload} onUndone={onUndone} />}
    </>
  );
}

const byAndAt = (name: string | undefined, at: string): string => [name ?? '', moment(at)].filter(Boolean).join(', ');
