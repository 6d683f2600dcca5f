import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Strip } from './strip.tsx';
import { WrittenWords } from '../../../ui/marks/exempt-words.tsx';

interface StripProps {
  readonly recommendation: Recommendation;
}

export function ProgressStrip({ recommendation }: StripProps) {
  const { t } = useWords('recommendations');
  const { progressWords, progressedOn, recommendationId, history, acts } = recommendation;
  const how = acts.update;
  const count = history.filter((entry) => entry.kind === 'updated').length;
  return (
    <Strip
      id="progress"
      title={
        <>
          {t('progress.title')} {count > 0 && <span className="count">{count}</span>}
        </>
      }
      action={
        how !== null && (
          <LinkButton to={paths.addProgress} params={{ recommendationId }} look="secondary">
            {how === 'proposed' ? t('deciding:start.update') : t('progress.add')}
          </LinkButton>
        )
      }
    >
      {progressWords === null ? (
        <p className="govuk-body">{t('progress.none')}</p>
      ) : (
        <>
          <p className="govuk-body-s quiet">
            {progressedOn === null ? t('progress.latest') : t('progress.latestOn', { date: longDate(progressedOn) })}
          </p>
          <p className="govuk-body preserved">
            <WrittenWords words={progressWords} />
          </p>
        </>
      )}
    </Strip>
  );
}
