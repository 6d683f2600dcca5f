import type { UploadRow } from '@holdfast/contracts/imports/shapes';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { importsQuery } from '../../api/imports/imports-query.ts';
import { moment } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag, type Tone } from '../../ui/marks/tag.tsx';

const tones: Record<UploadRow['state'], Tone> = {
  received: 'blue',
  reading: 'blue',
  understood: 'amber',
  refused: 'red',
  failed: 'red',
  confirmed: 'green',
  undone: 'grey',
};

export function ImportsPage() {
  const { t } = useWords('imports');
  const { t: common } = useWords();
  const { data } = useSuspenseQuery(importsQuery);
  return (
    <Page title={t('title')} actions={<LinkButton to={paths.newImport}>{t('bringIn')}</LinkButton>}>
      {data.items.length === 0 ? (
        <EmptyState title={t('list.empty')}>
          <p className="govuk-body">{t('list.begin')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          columns={[
            { key: 'file', header: t('list.file') },
            { key: 'state', header: t('list.state') },
            { key: 'rows', header: t('list.rows'), numeric: true },
            { key: 'by', header: t('list.by') },
          ]}
          rows={data.items.map((upload) => ({
            key: upload.uploadId,
            cells: [
              <Link className="govuk-link" to={paths.import} params={{ uploadId: upload.uploadId }}>
                {upload.fileName}
              </Link>,
              <Tag tone={tones[upload.state]}>{common(`uploadState.${upload.state}`)}</Tag>,
              upload.rowsFound,
              <>
                {upload.uploadedBy?.name ?? common('notKnown')}
                <span className="quiet block">{moment(upload.uploadedAt)}</span>
              </>,
            ],
          }))}
        />
      )}
    </Page>
  );
}
