import { rowOutcomes } from '@holdfast/domain/imports/plan/row-outcome';
import type { Upload } from '@holdfast/contracts/imports/shapes';
import { Link } from '@tanstack/react-router';
import { importFileAddress } from '../../../api/imports/import-file-address.ts';
import { moment } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Kept } from './kept.tsx';
import { Undo } from './undo.tsx';

/** The import is in the register, or was taken out again: what now stands of it, and what may be done. */
export function Done({ upload }: { readonly upload: Upload }) {
  const { t } = useWords('imports');
  const { summary, uploadId, undo, state } = upload;
  const counts =
    state === 'confirmed'
      ? rowOutcomes.map((name) => ({ key: name, label: t(`done.${name}`), value: summary[name] }))
      : undo === null
        ? []
        : [
            { key: 'removed', label: t('importQuestions:undone.removed'), value: undo.removed },
            { key: 'restored', label: t('importQuestions:undone.restored'), value: undo.restored },
            {
              key: 'kept',
              label: t('importQuestions:undone.kept'),
              value: new Set(undo.kept.map((row) => row.recommendationId)).size,
            },
            {
              key: 'names',
              label: t('importQuestions:undone.names'),
              value: undo.namesRemoved.join('; ') || t('importQuestions:undone.none'),
            },
          ];
  return (
    <>
      <SummaryList
        rows={[
          ...counts,
          ...(upload.confirmedAt === null
            ? []
            : [{ key: 'by', label: t('done.by'), value: byAndAt(upload.confirmedBy?.name, upload.confirmedAt) }]),
          ...(upload.undoneAt === null
            ? []
            : [{ key: 'undone', label: t('done.undone'), value: byAndAt(upload.undoneBy?.name, upload.undoneAt) }]),
        ]}
      />
      {undo !== null && <Kept undo={undo} />}
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
      {upload.state === 'confirmed' && <Undo upload={upload} />}
    </>
  );
}

const byAndAt = (name: string | undefined, at: string): string => [name ?? '', moment(at)].filter(Boolean).join(', ');
