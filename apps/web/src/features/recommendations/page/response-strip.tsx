import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Tag } from '../../../ui/marks/tag.tsx';
import { Strip } from './strip.tsx';
import { useDecisionWord } from '../../../ui/use-decision-word.ts';
import { WrittenWords } from '../../../ui/marks/exempt-words.tsx';

interface StripProps {
  readonly recommendation: Recommendation;
}

/** What the executive decided. A holding reply is shown as what it is: no response yet. */
export function ResponseStrip({ recommendation }: StripProps) {
  const { t } = useWords('recommendations');
  const decisionWord = useDecisionWord();
  const { responseDecision: decision, responseWords, respondedOn, recommendationId, acts } = recommendation;
  const how = acts.respond;
  const answered = decision !== null && decision !== 'holding';
  return (
    <Strip
      id="response"
      title={t('response.title')}
      action={
        how !== null && (
          <LinkButton to={paths.addResponse} params={{ recommendationId }} look={answered ? 'secondary' : 'main'}>
            {how === 'proposed' ? t('deciding:start.respond') : t(answered ? 'response.another' : 'response.add')}
          </LinkButton>
        )
      }
    >
      {decision === null && responseWords === null ? (
        <p className="govuk-body">{t('response.none')}</p>
      ) : (
        <>
          <p className="govuk-body-s">
            {decision !== null && <Tag tone={answered ? 'blue' : 'amber'}>{decisionWord(decision)}</Tag>}{' '}
            {respondedOn !== null && <span className="quiet">{longDate(respondedOn)}</span>}
          </p>
          {decision === 'holding' && <p className="govuk-body-s">{t('response.holding')}</p>}
          {responseWords !== null && (
            <p className="govuk-body preserved">
              <WrittenWords words={responseWords} />
            </p>
          )}
        </>
      )}
    </Strip>
  );
}
