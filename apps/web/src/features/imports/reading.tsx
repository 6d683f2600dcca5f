import type { Upload } from '@holdfast/contracts/imports/shapes';
import { useWords } from '../../app/language/use-words.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';

/** The paper is being read: how far, and that one may leave. */
export function Reading({ upload }: { readonly upload: Upload }) {
  const { t } = useWords('imports');
  return (
    <>
      <ProgressBar
        label={t(upload.state === 'received' ? 'reading.waiting' : 'reading.now')}
        done={upload.rowsDone}
        of={upload.rowsFound}
        words={
          upload.rowsFound === 0
            ? t('reading.looking')
            : t('reading.rows', { done: upload.rowsDone, count: upload.rowsFound })
        }
      />
      <p className="govuk-body">{t('reading.leave')}</p>
    </>
  );
}
