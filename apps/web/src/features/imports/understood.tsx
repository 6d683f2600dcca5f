import type { Upload } from '@holdfast/contracts/imports';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { importFileAddress } from '../../api/imports/import-file-address.ts';
import { paths } from '../../app/paths.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { LinkTabs } from '../../ui/link-tabs.tsx';
import { Columns } from './columns.tsx';
import { LeftOut } from './left-out.tsx';
import { Notices } from './notices.tsx';
import { StatusWords } from './status-words.tsx';
import { useTicks } from './ticks.ts';
import { UnderstoodRows } from './understood-rows.tsx';
import { type View, views } from './views.ts';

const route = getRouteApi('/signedIn/imports/$uploadId');

/** What was understood of the paper, each guess beside its source, before anything is written. */
export function Understood({ upload }: { readonly upload: Upload }) {
  const { t } = useTranslation('imports');
  const { view = 'rows' } = route.useSearch();
  const { open } = useTicks(upload);
  const { uploadId, cells, documents } = upload;
  const counts: Record<View, number | null> = {
    rows: upload.rowsFound,
    columns: documents.reduce((sum, document) => sum + document.columns.length, 0),
    words: null,
    notices: upload.anomalies.length,
    'left-out': upload.leftOut.length + upload.corrections.dropped.length,
  };
  return (
    <>
      <div className="understood__sum">
        <p className="govuk-body">
          {t('understood.rows', { count: upload.rowsFound })}{' '}
          {cells !== null && t('understood.cells', { ...cells })}
        </p>
        <p className="govuk-body">{open === 0 ? t('understood.allSeen') : t('understood.toSee', { count: open })}</p>
        <div className="govuk-button-group">
          <LinkButton to={paths.import} params={{ uploadId }} search={{ step: 'changes' }}>
            {t('understood.next')}
          </LinkButton>
          <a className="govuk-link" href={importFileAddress(uploadId)} download>
            {t('theFile')}
          </a>
        </div>
      </div>
      <LinkTabs label={t('view.label')}>
        {views.map((name) => (
          <Link
            key={name}
            to={paths.import}
            params={{ uploadId }}
            search={name === 'rows' ? {} : { view: name }}
            resetScroll={false}
            aria-current={name === view ? 'page' : undefined}
          >
            {t(`view.${name}`)} {counts[name] !== null && <span className="count">{counts[name]}</span>}
          </Link>
        ))}
      </LinkTabs>
      {view === 'rows' && <UnderstoodRows upload={upload} />}
      {view === 'columns' && <Columns key={upload.revision} upload={upload} />}
      {view === 'words' && <StatusWords key={upload.revision} upload={upload} />}
      {view === 'notices' && <Notices upload={upload} />}
      {view === 'left-out' && <LeftOut upload={upload} />}
    </>
  );
}
