import { useWords } from '../../../app/language/use-words.ts';
import type { Checked } from '../../../ui/form/use-submission.ts';
import { useDateProblem } from '../../../ui/inputs/date-problem.ts';
import type { RecommendationValues } from './recommendation-values.ts';

/**
 * What can be seen to be wrong with a recommendation before the server is asked. `wordless`: nobody has added its words
 * yet, and it may be changed without them.
 */
export function useCheckValues(wordless = false): (values: RecommendationValues) => Checked {
  const { t } = useWords('recommendations');
  const dateProblem = useDateProblem();
  return (values) => {
    const sourceDate = dateProblem(values.sourceDate, false);
    const receivedOn = dateProblem(values.receivedOn, false);
    const noticeReceivedOn = dateProblem(values.noticeReceivedOn, false);
    const replyAskedOn = dateProblem(values.replyAskedOn, false);
    const dueBackOn = dateProblem(values.dueBackOn, false);
    return {
      words: values.words.trim() === '' && !wordless ? t('edit.enterWords') : null,
      sourceDate,
      receivedOn,
      noticeReceivedOn,
      replyAskedOn,
      dueBackOn,
    };
  };
}
