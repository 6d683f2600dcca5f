import type { CalendarLine } from '@holdfast/contracts/calendar-sync/shapes';
import { useId } from 'react';
import { useWords } from '../../../app/language/use-words.ts';
import type { Choices } from './choices.ts';
import { useMeetingWords } from './use-meeting-words.ts';
import { SaidText } from '../../../ui/said-text.tsx';

interface SureLineProps {
  readonly line: CalendarLine;
  readonly choices: Choices;
  readonly mayDecide: boolean;
}

/** A change that is clear: it is carried out unless somebody takes the tick away. */
export function SureLine({ line, choices, mayDecide }: SureLineProps) {
  const { t } = useWords('calendarSync');
  const words = useMeetingWords();
  const id = useId();
  const title = `${line.committeeName}: ${words(line.before ?? line.after)}`;
  const why = line.kind === 'add' ? null : line.sentence;
  if (!mayDecide)
    return (
      <>
        <p className="govuk-body">{title}</p>
        {why !== null && (
          <p className="quiet">
            <SaidText told={why} />
          </p>
        )}
      </>
    );
  return (
    <>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            type="checkbox"
            id={id}
            checked={!choices.isLeft(line.key)}
            aria-describedby={why === null ? undefined : `${id}-why`}
            onChange={() => choices.toggle(line.key)}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            {title}
          </label>
        </div>
      </div>
      {why !== null && (
        <p className="ticks__why" id={`${id}-why`}>
          <SaidText told={why} />
          {choices.isLeft(line.key) ? ` · ${t('difference.left')}` : ''}
        </p>
      )}
    </>
  );
}
