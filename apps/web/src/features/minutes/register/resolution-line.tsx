import type { Minute } from '@holdfast/contracts/minutes/shapes';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Details } from '../../../ui/details.tsx';
import { TakeForm } from './take-form.tsx';

interface ResolutionLineProps {
  readonly resolution: Minute['resolutions'][number];
  readonly number: number;
  readonly keeps: boolean;
}

/** What was resolved, and what it became in the register. */
export function ResolutionLine({ resolution, number, keeps }: ResolutionLineProps) {
  const { t } = useWords('minutes');
  const { resolutionId, mark, words, recommendation } = resolution;
  return (
    <>
      <p className="govuk-body">{`${mark} ${words}`.trim()}</p>
      {recommendation !== null && (
        <p className="govuk-body quiet">
          <Link
            className="govuk-link"
            to={paths.recommendation}
            params={{ recommendationId: recommendation.recommendationId }}
          >
            {t('minutes.taken', { reference: recommendation.reference })}
          </Link>
        </p>
      )}
      {recommendation === null && keeps && (
        <Details summary={t('minutes.takeOf', { mark, number })}>
          <TakeForm resolutionId={resolutionId} />
        </Details>
      )}
    </>
  );
}
