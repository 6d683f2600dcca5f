import type { WaitingAnswer } from '@holdfast/contracts/answers/shapes';
import { longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';

interface Line {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** What is said in an answer, and what stands in the register until it is accepted. */
export function useAnswerLines(answer: WaitingAnswer): readonly Line[] {
  const { t } = useWords('answers');
  const { t: common } = useWords();
  const { response, progress, decision, revisedDueOn, revisedBecause } = answer;
  return [
    ...(decision === null ? [] : [{ key: 'decision', label: t('decision'), value: t(`decisions.${decision}`) }]),
    ...(answer.proposedStatus === null
      ? []
      : [{ key: 'stands', label: t('waiting.says'), value: common(`status.${answer.proposedStatus}`) }]),
    ...(answer.claimsComplete ? [{ key: 'says', label: t('waiting.says'), value: t('hows.done') }] : []),
    ...(revisedDueOn === null
      ? []
      : [
          {
            key: 'more-time',
            label: t('waiting.moreTime'),
            value: `${longDate(revisedDueOn)}. ${revisedBecause ?? ''}`,
          },
        ]),
    {
      key: 'register',
      label: t('waiting.inRegister'),
      value:
        decision === null
          ? (progress?.words ?? response?.words ?? t('nothingSaid'))
          : (response?.words ?? t('nothingSaid')),
    },
  ];
}
