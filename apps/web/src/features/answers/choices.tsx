import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import type { AskedItem } from '@holdfast/contracts/answers/shapes';
import { useWords } from '../../app/language/use-words.ts';
import { DateInput } from '../../ui/inputs/date-input.tsx';
import { Radios } from '../../ui/inputs/radios.tsx';
import { Textarea } from '../../ui/inputs/textarea.tsx';
import { type Typed, ways } from './draft-values.ts';

interface ChoicesProps {
  readonly item: AskedItem;
  readonly typed: Typed;
  readonly change: (part: Partial<Typed>) => void;
}

/** What was decided; or how the work goes, that it is done, or that it needs more time. */
export function Choices({ item, typed, change }: ChoicesProps) {
  const { t } = useWords('answers');
  const { reminderId } = item;
  if (item.what === 'response') {
    return (
      <Radios
        name={`decision-${reminderId}`}
        label={t('decision')}
        scale="large"
        choices={responseDecisions.map((value) => ({ value, label: t(`decisions.${value}`) }))}
        chosen={typed.decision ?? ''}
        onChange={({ target }) =>
          change({ decision: responseDecisions.find((value) => value === target.value) ?? null })
        }
      />
    );
  }
  const hows = ways.filter((how) => how !== 'more_time' || item.mayAskForTime);
  return (
    <>
      <Radios
        name={`how-${reminderId}`}
        label={t('how')}
        scale="large"
        choices={hows.map((value) => ({ value, label: t(`hows.${value}`) }))}
        chosen={typed.how}
        onChange={({ target }) => change({ how: hows.find((value) => value === target.value) ?? 'going' })}
      />
      {typed.how === 'more_time' && (
        <>
          <DateInput name={`by-${reminderId}`} label={t('byWhen')} value={typed.by} onChange={(by) => change({ by })} />
          <Textarea
            name={`because-${reminderId}`}
            label={t('because')}
            rows={3}
            value={typed.because}
            onChange={(event) => change({ because: event.target.value })}
          />
        </>
      )}
    </>
  );
}
