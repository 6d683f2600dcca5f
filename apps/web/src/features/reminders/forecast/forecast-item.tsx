import type { ForecastItemView } from '@holdfast/contracts/reminders/forecast';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { useCommitteeWords } from '../../../ui/marks/exempt-words.tsx';
import { SaidText } from '../../../ui/said-text.tsx';

/** One thing that a message asks for, with its why. */
export function ForecastItem({ item }: { readonly item: ForecastItemView }) {
  const { t } = useWords('reminders', { within: 'forecast' });
  const committeeWords = useCommitteeWords();
  const { recommendationId, reference, words, why, kind, step, askedAs, isNew, portfolio } = item;
  return (
    <li>
      {recommendationId === null ? (
        <span className="need__words">{words}</span>
      ) : (
        <Link className="govuk-link need__words" to={paths.recommendation} params={{ recommendationId }}>
          {committeeWords({ words })}
        </Link>
      )}
      <p className="need__facts">
        <strong>{t(`reminders:thing.${kind}`)}</strong>
        {reference !== null && <span className="need__reference">{reference}</span>}
        {portfolio !== null && <span>{portfolio}</span>}
        <span>{t(`asked.${askedAs}`)}</span>
        {step > 0 && <span>{t('step', { step })}</span>}
        {isNew && <span>{t('new')}</span>}
      </p>
      <p className="govuk-body-s">
        <SaidText told={why} />
      </p>
    </li>
  );
}
