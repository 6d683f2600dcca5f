import type { Upload } from '@holdfast/contracts/imports/shapes';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { placeWords } from '../../../ui/place.ts';
import { CorrectedBy } from './corrected-by.tsx';
import { withoutDropped } from './corrections.ts';
import { TickList } from './tick-list.tsx';
import { leftOutKey } from './ticks.ts';
import type { Correct } from './use-correct.ts';

interface LeftOutProps {
  readonly upload: Upload;
  /** null where nothing can be corrected any more. */
  readonly correct: Correct | null;
}

/** Every word of the paper that will not be in the register, and why; none vanishes. */
export function LeftOut({ upload, correct }: LeftOutProps) {
  const { t } = useWords('imports');
  const { t: paper } = useWords('paper');
  const { dropped } = upload.corrections;
  if (upload.leftOut.length === 0 && dropped.length === 0)
    return (
      <EmptyState title={t('leftOut.none')}>
        <p className="govuk-body">{t('leftOut.noneWhat')}</p>
      </EmptyState>
    );
  return (
    <>
      {dropped.length > 0 && (
        <>
          <h2 className="govuk-heading-s">{t('leftOut.dropped', { count: dropped.length })}</h2>
          <ul className="govuk-list">
            {dropped.map((row, at) => (
              <li key={JSON.stringify(row.place ?? at)}>
                {row.place === undefined
                  ? t('leftOut.row', { number: row.row + 1 })
                  : placeWords(paper, row.place.where)}{' '}
                <CorrectedBy upload={upload} list="dropped" at={at} />{' '}
                {correct !== null && (
                  <Button
                    look="link"
                    busy={correct.busy}
                    onClick={() => void correct.correct(withoutDropped(upload.corrections, row))}
                  >
                    {t('leftOut.bringBack')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {upload.leftOut.length > 0 && (
        <>
          <p className="govuk-body">{t('leftOut.what')}</p>
          <TickList
            upload={upload}
            items={upload.leftOut.map((item) => ({
              key: leftOutKey(item),
              title: item.text,
              why: item.why,
              place: placeWords(paper, item.where),
            }))}
          />
        </>
      )}
    </>
  );
}
