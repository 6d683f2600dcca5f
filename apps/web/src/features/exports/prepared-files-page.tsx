import type { PreparedFile } from '@holdfast/contracts/exports/shapes';
import { mostRowsAtOnce } from '@holdfast/domain/exports/export-state';
import { useSuspenseQuery } from '@tanstack/react-query';
import { preparedFileAddress, preparedFiles } from '../../api/exports/prepared-files.ts';
import { moment } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { SaidText } from '../../ui/said-text.tsx';
import { Table } from '../../ui/table.tsx';

/** Files of many rows that the person asked for within a day: how far each is, and where it is fetched. */
export function PreparedFilesPage() {
  const { t } = useWords('exports');
  const { t: common } = useWords();
  const { data } = useSuspenseQuery(preparedFiles);
  const columns = (['file', 'asked', 'state'] as const).map((key) => ({ key, header: t(key) }));
  const rows = data.items.map((file) => ({
    key: file.exportId,
    cells: [
      `${t(`thing.${file.what}`)}, ${common(`format.${file.format}`)}`,
      moment(file.askedAt),
      <State key="state" file={file} />,
    ],
  }));
  return (
    <Page title={t('title')}>
      {rows.length === 0 ? (
        <EmptyState title={t('none')}>
          <p className="govuk-body">{t('noneWhat')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body">{t('what', { most: mostRowsAtOnce })}</p>
          <Table caption={t('title')} columns={columns} rows={rows} />
        </>
      )}
    </Page>
  );
}

function State({ file }: { readonly file: PreparedFile }) {
  const { t } = useWords('exports');
  switch (file.state) {
    case 'ready':
      return (
        <>
          <a className="govuk-link" href={preparedFileAddress(file.exportId)} download>
            {file.fileName ?? t('ready')}
          </a>
          <br />
          <span className="quiet">{t('keptUntil', { at: moment(file.keptUntil) })}</span>
        </>
      );
    case 'writing':
      return file.rowsFound === null ? t('writing') : t('writingRows', { done: file.rowsDone, found: file.rowsFound });
    case 'failed':
      return (
        <>
          {t('failed')}
          <br />
          {file.problem !== null && <SaidText told={file.problem} />}
        </>
      );
    case 'waiting':
      return t('waiting');
    case 'overtaken':
      return t('overtaken');
  }
}
