import { importOutcomes } from '@holdfast/domain/imports/plan/row-outcome';
import type { Upload } from '@holdfast/contracts/imports/shapes';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { importRowsQuery } from '../../../api/imports/import-rows-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { LinkTabs } from '../../../ui/link-tabs.tsx';
import { ChangeRow } from './change-row.tsx';
import { Confirm } from './confirm.tsx';

const route = getRouteApi('/signedIn/imports/$uploadId');

/** What the import would do to the register, by kind, before and after; and the button that does it. */
export function Changes({ upload }: { readonly upload: Upload }) {
  const { t } = useWords('imports');
  const search = route.useSearch();
  const { uploadId, summary } = upload;
  const counts = {
    add: summary.add,
    change: summary.change,
    conflict: summary.conflict,
    unchanged: summary.unchanged,
    left_out: summary.leftOut,
    joined: upload.rowsFound - Object.values(summary).reduce((sum, count) => sum + count, 0),
  };
  const outcome = search.outcome ?? importOutcomes.find((name) => counts[name] > 0) ?? 'add';
  const rows = useInfiniteQuery({ ...importRowsQuery(uploadId, upload.revision, { outcome }), throwOnError: true });
  const items = rows.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Confirm upload={upload} />
      <LinkTabs label={t('changes.label')}>
        {importOutcomes
          .filter((name) => name !== 'joined' || counts.joined > 0)
          .map((name) => (
            <Link
              key={name}
              to={paths.import}
              params={{ uploadId }}
              search={{ step: 'changes', outcome: name }}
              resetScroll={false}
              activeOptions={{ exact: true }}
              aria-current={name === outcome ? 'page' : undefined}
            >
              {name === 'joined' ? t('importQuestions:joined') : t(`outcome.${name}`)}{' '}
              <span className="count">{counts[name]}</span>
            </Link>
          ))}
      </LinkTabs>
      <p className="govuk-body">
        {outcome === 'joined' ? t('importQuestions:joinedWhat') : t(`outcomeWhat.${outcome}`)}
      </p>
      {!rows.isPending && items.length === 0 && <p className="govuk-body quiet">{t('changes.none')}</p>}
      <ol className="plain-list" aria-busy={rows.isPlaceholderData}>
        {items.map((row) => (
          <ChangeRow key={row.rowNumber} row={row} />
        ))}
      </ol>
      {rows.hasNextPage && (
        <Button look="secondary" busy={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
          {t('common:showMore', { count: Math.min(50, counts[outcome] - items.length) })}
        </Button>
      )}
    </>
  );
}
