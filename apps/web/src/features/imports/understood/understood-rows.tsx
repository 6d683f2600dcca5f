import type { ImportRow, Upload } from '@holdfast/contracts/imports/shapes';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { importRowsQuery } from '../../../api/imports/import-rows-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { withDropped } from '../corrections/corrections.ts';
import { UnderstoodRow } from './understood-row.tsx';
import type { Correct } from '../corrections/use-correct.ts';

const route = getRouteApi('/signedIn/imports/$uploadId');

interface UnderstoodRowsProps {
  readonly upload: Upload;
  readonly correct: Correct;
}

/** The rows that were read: at first those in which something was guessed, since they are the ones to look at. */
export function UnderstoodRows({ upload, correct: { correct, busy } }: UnderstoodRowsProps) {
  const { t } = useWords('imports');
  const { show } = route.useSearch();
  const { uploadId } = upload;
  const rows = useInfiniteQuery({
    ...importRowsQuery(uploadId, upload.revision, show === 'all' ? {} : { guessed: 'true' }),
    throwOnError: true,
  });
  const count = useRef<HTMLParagraphElement>(null);
  const drop = async (row: ImportRow): Promise<void> => {
    const { document, row: number } = row;
    // The row goes, and with it the button that was pressed: the focus stays near, on the count.
    if (await correct(withDropped(upload.corrections, { document, row: number }))) count.current?.focus();
  };
  const items = rows.data?.pages.flatMap((page) => page.items) ?? [];
  const total = rows.data?.pages[0]?.total ?? 0;
  return (
    <>
      <p className="govuk-body" role="status" tabIndex={-1} ref={count}>
        {show === 'all' ? t('rows.all', { count: total }) : t('rows.guessed', { count: total })}{' '}
        <Link
          className="govuk-link"
          to={paths.import}
          params={{ uploadId }}
          search={show === 'all' ? {} : { show: 'all' }}
          resetScroll={false}
        >
          {t(show === 'all' ? 'rows.showGuessed' : 'rows.showAll')}
        </Link>
      </p>
      {!rows.isPending && items.length === 0 && (
        <EmptyState title={t('rows.none')}>
          <p className="govuk-body">{t('rows.noneWhat')}</p>
        </EmptyState>
      )}
      <ol className="plain-list">
        {items.map((row) => (
          <UnderstoodRow key={row.rowNumber} row={row} upload={upload} busy={busy} correct={correct} onDrop={drop} />
        ))}
      </ol>
      {rows.hasNextPage && (
        <Button look="secondary" busy={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
          {t('common:showMore', { count: Math.min(50, total - items.length) })}
        </Button>
      )}
    </>
  );
}
