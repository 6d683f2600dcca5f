import type { Upload } from '@holdfast/contracts/imports/shapes';
import { useWords } from '../../../app/language/use-words.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { placeWords } from '../../../ui/place.ts';
import { TickList } from '../corrections/tick-list.tsx';
import { noticeKey } from '../corrections/ticks.ts';

/** What looked odd in the paper. Nothing of it is repaired in silence: somebody looks and ticks it off. */
export function Notices({ upload }: { readonly upload: Upload }) {
  const { t } = useWords('imports');
  const { t: paper } = useWords('paper');
  if (upload.anomalies.length === 0)
    return (
      <EmptyState title={t('notices.none')}>
        <p className="govuk-body">{t('notices.noneWhat')}</p>
      </EmptyState>
    );
  return (
    <>
      <p className="govuk-body">{t('notices.what')}</p>
      <TickList
        upload={upload}
        items={upload.anomalies.map((notice) => ({
          key: noticeKey(notice),
          title: notice.message,
          place: placeWords(paper, notice.where),
        }))}
      />
    </>
  );
}
