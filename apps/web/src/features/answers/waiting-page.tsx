import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { waitingAnswersQuery } from '../../api/answers/waiting-answers.ts';
import { Page } from '../../ui/page.tsx';
import { WaitingAnswer } from './waiting-answer.tsx';

/** Answers to accept: each beside the committee's words and what stands in the register. */
export function WaitingPage() {
  const { t } = useTranslation('answers');
  const { data } = useSuspenseQuery(waitingAnswersQuery);
  return (
    <Page title={t('waiting.title')} width="reading">
      {data.items.length === 0 && <p className="govuk-body">{t('waiting.none')}</p>}
      {data.items.map((answer) => (
        <WaitingAnswer key={answer.answerId} answer={answer} />
      ))}
    </Page>
  );
}
