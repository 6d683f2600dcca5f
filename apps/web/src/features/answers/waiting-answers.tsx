import { useInfiniteQuery } from '@tanstack/react-query';
import { waitingAnswersQuery } from '../../api/answers/waiting-answers.ts';
import { isProblem } from '../../api/problem.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { WaitingAnswer } from './waiting-answer.tsx';
import { SaidText } from '../../ui/said-text.tsx';

/** Each beside the committee's words and what stands in the register. */
export function WaitingAnswers() {
  const { t } = useWords('answers');
  const { t: common } = useWords();
  const explain = useProblemWords();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(waitingAnswersQuery);
  if (data === undefined)
    return (
      <p className="govuk-body">
        <SaidText told={isProblem(error) ? explain(error) : common('loading')} />
      </p>
    );
  const items = data.pages.flatMap((page) => page.items);
  const total = data.pages.at(-1)?.total ?? 0;
  return (
    <>
      {items.length === 0 && <p className="govuk-body">{t('waiting.none')}</p>}
      {items.map((answer) => (
        <WaitingAnswer key={answer.answerId} answer={answer} />
      ))}
      {hasNextPage && (
        <Button look="secondary" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {common('showMore', { count: Math.max(1, total - items.length) })}
        </Button>
      )}
    </>
  );
}
