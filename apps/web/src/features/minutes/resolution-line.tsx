import type { Minute } from '@holdfast/contracts/minutes/shapes';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { takeIntoRegister } from '../../api/minutes/change-minutes.ts';
import { isProblem } from '../../api/problem.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/inputs/field.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { useProceedings } from './use-proceedings.ts';

interface ResolutionLineProps {
  readonly resolution: Minute['resolutions'][number];
  readonly number: number;
  readonly keeps: boolean;
}

/** What was resolved, and what it became in the register. */
export function ResolutionLine({ resolution, number, keeps }: ResolutionLineProps) {
  const { t } = useWords('minutes');
  const { lookAgain } = useProceedings();
  const explain = useProblemWords();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const { resolutionId, mark, words, recommendation } = resolution;
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      await takeIntoRegister(resolutionId);
      await lookAgain();
    } catch (error) {
      if (!isProblem(error)) throw error;
      setWrong(explain(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p className="govuk-body">{`${mark} ${words}`.trim()}</p>
      {wrong !== null && <ErrorMessage id={`take-${resolutionId}`}>{wrong}</ErrorMessage>}
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
        <Button look="link" busy={busy} aria-label={t('minutes.takeOf', { mark, number })} onClick={() => void take()}>
          {t('minutes.take')}
        </Button>
      )}
    </>
  );
}
