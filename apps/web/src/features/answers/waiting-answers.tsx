import { useQuery } from '@tanstack/react-query';
import { waitingAnswersQuery } from '../../api/answers/waiting-answers.ts';
import { isProblem } from '../../api/problem.ts';
import { useWords } from '../../app/language/use-words.ts';
import { useProblemWords } from '../../ui/problem-words.ts';
import { WaitingAnswer } from './waiting-answer.tsx';

/** Each beside the committee's words and what stands in the register. */
export function WaitingAnswers() {
  const { t } = useWords('answers');
  const { t: common } = useWords();
  const explain = useProblemWords();
  const { data, error } = useQuery(waitingAnswersQuery);
  if (data === undefined) return <p className="govuk-body">{isProblem(error) ? explain(error) : common('loading')}</p>;
  return (
    <>
      {data.items.length === 0 && <p className="govuk-body">{t('waiting.none')}</p>}
      {data.items.map((answer) => (
        <WaitingAnswer key={answer.answerId} answer={answer} />
      ))}
    </>
  );
}
