import type { Upload } from '@holdfast/contracts/imports/shapes';
import { getRouteApi, Link } from '@tanstack/react-router';
import { importFileAddress } from '../../../api/imports/import-file-address.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LinkTabs } from '../../../ui/link-tabs.tsx';
import { Columns } from '../corrections/columns.tsx';
import { Headings } from '../corrections/headings.tsx';
import { LeftOut } from '../corrections/left-out.tsx';
import { Notices } from './notices.tsx';
import { Refusal } from '../refusal.tsx';
import { StatusWords } from '../corrections/status-words.tsx';
import { notLookedAt } from '../corrections/ticks.ts';
import { useCorrect } from '../corrections/use-correct.ts';
import { UnderstoodRows } from './understood-rows.tsx';
import { type View, views } from '../views.ts';

const route = getRouteApi('/signedIn/imports/$uploadId');

interface UnderstoodProps {
  readonly upload: Upload;
  /** A correction is being laid over the paper: what is shown is the reading before. */
  readonly rereading: boolean;
}

/** What was understood of the paper, each guess beside its source, before anything is written. */
export function Understood({ upload, rereading }: UnderstoodProps) {
  const { t } = useWords('imports');
  const { view = 'rows' } = route.useSearch();
  const open = notLookedAt(upload);
  const toTick = upload.anomalies.length + upload.leftOut.length > 0;
  // A word of status that says nothing known has a list of its own.
  const asked = upload.names.some(({ kind }) => kind !== 'status');
  const correct = useCorrect(upload, rereading);
  const { uploadId, cells, documents } = upload;
  const counts: Record<View, number | null> = {
    rows: upload.rowsFound,
    headings: null,
    columns: documents.reduce((sum, document) => sum + document.columns.length, 0),
    words: null,
    notices: upload.anomalies.length,
    'left-out': upload.leftOut.length + upload.corrections.dropped.length,
  };
  return (
    <>
      <div className="understood__sum">
        <p className="govuk-body">
          {t('understood.rows', { count: upload.rowsFound })} {cells !== null && t('understood.cells', { ...cells })}
        </p>
        <p className="govuk-body">
          {open > 0
            ? t('understood.toSee', { count: open })
            : t(toTick ? 'understood.allSeen' : 'importQuestions:nothingOdd')}
        </p>
        <div className="govuk-button-group">
          <LinkButton to={paths.import} params={{ uploadId }} search={{ step: asked ? 'questions' : 'changes' }}>
            {asked ? t('importQuestions:toQuestions') : t('understood.next')}
          </LinkButton>
          {!asked && (
            <Link className="govuk-link" to={paths.import} params={{ uploadId }} search={{ step: 'questions' }}>
              {t('importQuestions:heading')}
            </Link>
          )}
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
            activeOptions={{ exact: true }}
            aria-current={name === view ? 'page' : undefined}
          >
            {t(`view.${name}`)} {counts[name] !== null && <span className="count">{counts[name]}</span>}
          </Link>
        ))}
      </LinkTabs>
      <p role="status" className={rereading ? 'rereading' : 'govuk-visually-hidden'}>
        {rereading && t('understood.rereading')}
      </p>
      <Refusal sentence={correct.refusal} />
      {view === 'rows' && <UnderstoodRows upload={upload} correct={correct} />}
      {view === 'headings' && <Headings key={upload.revision} upload={upload} correct={correct} />}
      {view === 'columns' && <Columns key={upload.revision} upload={upload} correct={correct} />}
      {view === 'words' && <StatusWords key={upload.revision} upload={upload} correct={correct} />}
      {view === 'notices' && <Notices upload={upload} />}
      {view === 'left-out' && <LeftOut upload={upload} correct={correct} />}
    </>
  );
}
