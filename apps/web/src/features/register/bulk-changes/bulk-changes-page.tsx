import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { bulkChangesQuery } from '../../../api/recommendations/bulk-changes.ts';
import { BackLink } from '../../../app/back/back-link.tsx';
import { moment } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { Table } from '../../../ui/table.tsx';

/** Each change that was made of many recommendations at once: what, by whom, when, and what of it was undone. */
export function BulkChangesPage() {
  const { t } = useWords('register');
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(bulkChangesQuery);
  const changes = data.pages.flatMap(({ items }) => items);
  const columns = (['what', 'by', 'at', 'undone'] as const).map((key) => ({ key, header: t(`changes.column.${key}`) }));
  const rows = changes.map(({ bulkChangeId, kind, undoes, by, at, changed, undone }) => ({
    key: bulkChangeId,
    cells: [
      <Link key="what" className="govuk-link" to={paths.bulkChange} params={{ bulkChangeId }}>
        {t(undoes === null ? 'changes.one' : 'changes.undoing', { what: t(`many.kind.${kind}`), count: changed })}
      </Link>,
      by?.name ?? '',
      moment(at),
      undoes === null ? t('changes.undone', { count: undone, of: changed }) : '',
    ],
  }));
  return (
    <>
      <BackLink to={paths.register}>{t('changes.back')}</BackLink>
      <Page title={t('changes.title')}>
        {changes.length === 0 ? (
          <EmptyState title={t('changes.none')}>
            <p className="govuk-body">{t('changes.noneWhat')}</p>
          </EmptyState>
        ) : (
          <Table caption={t('changes.title')} columns={columns} rows={rows} />
        )}
        {hasNextPage && (
          <Button look="secondary" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('changes.more')}
          </Button>
        )}
      </Page>
    </>
  );
}
