import type { CalendarLine } from '@holdfast/contracts/calendar-sync/shapes';
import { useId } from 'react';
import { useWords } from '../../../app/language/use-words.ts';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { type Choices, conflictChoices } from './choices.ts';
import { useMeetingWords } from './use-meeting-words.ts';
import { SaidText } from '../../../ui/said-text.tsx';

interface ConflictLineProps {
  readonly line: CalendarLine;
  readonly choices: Choices;
  readonly mayDecide: boolean;
}

/** Here and there say different things, and only a person knows which is right. */
export function ConflictLine({ line, choices, mayDecide }: ConflictLineProps) {
  const { t } = useWords('calendarSync');
  const words = useMeetingWords();
  const name = useId();
  const title = `${line.committeeName}: ${words(line.before ?? line.after)}`;
  if (!mayDecide)
    return (
      <>
        <p className="govuk-body">{title}</p>
        <p className="quiet">
          <SaidText told={line.sentence} />
        </p>
      </>
    );
  return (
    <Radios
      name={name}
      label={title}
      hint={<SaidText told={line.sentence} />}
      choices={[
        { value: 'leave', label: t('conflict.leave') },
        // What is not here cannot be settled for as it is: it is asked again while the calendar lists it.
        ...(line.before === null ? [] : [{ value: 'keep', label: t('conflict.keep', { here: words(line.before) }) }]),
        ...(line.takeable ? [{ value: 'take', label: t('conflict.take', { there: words(line.after) }) }] : []),
      ]}
      chosen={choices.conflict(line.key)}
      onChange={(event) =>
        choices.decide(line.key, conflictChoices.find((choice) => choice === event.target.value) ?? 'leave')
      }
    />
  );
}
