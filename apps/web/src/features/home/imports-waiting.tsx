import type { UploadRow } from '@holdfast/contracts/imports/shapes';
import { Link } from '@tanstack/react-router';
import { moment } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';

export function ImportsWaiting({ uploads }: { readonly uploads: readonly UploadRow[] }) {
  const { t } = useWords('home');
  return (
    <section className="need" aria-labelledby="imports-waiting">
      <h2 className="govuk-heading-m" id="imports-waiting">
        {t('imports.title')} <span className="count">{uploads.length}</span>
      </h2>
      <ul className="need__list">
        {uploads.map((upload) => (
          <li key={upload.uploadId}>
            <Link className="govuk-link need__words" to={paths.import} params={{ uploadId: upload.uploadId }}>
              {upload.fileName}
            </Link>
            <p className="need__facts">
              {t(`common:uploadState.${upload.state}`)}
              {upload.rowsFound > 0 && ` · ${t('imports.rows', { count: upload.rowsFound })}`} ·{' '}
              {t('imports.since', { at: moment(upload.uploadedAt) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
