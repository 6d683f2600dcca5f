import type { Upload } from '@holdfast/contracts/imports/shapes';
import { moment } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';

interface CorrectedByProps {
  readonly upload: Upload;
  readonly list: keyof Upload['correctedBy'];
  /** Where the correction stands in its list; -1 where there is none. */
  readonly at: number;
}

/** Beside what somebody corrected: who, and when. */
export function CorrectedBy({ upload, list, at }: CorrectedByProps) {
  const { t } = useWords('imports');
  if (at < 0) return null;
  const made = upload.correctedBy[list][at] ?? null;
  return (
    <span className="guess guess--own">
      {made === null
        ? t('row.corrected')
        : t('row.correctedBy', { name: made.by?.name ?? t('somebody'), at: moment(made.at) })}
    </span>
  );
}
