import type { MinuteCorrection } from '@holdfast/contracts/minutes/shapes';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Details } from '../../../ui/details.tsx';

/** What a minute said before it was put right or withdrawn, and why, for everybody who reads it. */
export function MinuteCorrections({ corrections }: { readonly corrections: readonly MinuteCorrection[] }) {
  const { t } = useWords('minutes');
  return corrections.map(({ withdrawn, headingBefore, saidBefore, reason, on, by }, at) => (
    <div className="govuk-inset-text" key={at}>
      <p className="govuk-body">
        {t(withdrawn ? 'minutes.withdrawn' : 'minutes.corrected', { date: longDate(on), person: by, reason })}
      </p>
      <Details summary={t('minutes.saidBefore', { date: longDate(on) })}>
        <p className="govuk-body">
          <strong>{headingBefore}</strong>
        </p>
        <p className="govuk-body preserved">{saidBefore}</p>
      </Details>
    </div>
  ));
}
