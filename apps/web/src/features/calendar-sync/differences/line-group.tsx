import type { CalendarLine } from '@holdfast/contracts/calendar-sync/shapes';
import { useState } from 'react';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import type { Choices } from './choices.ts';
import { ConflictLine } from './conflict-line.tsx';
import { SureLine } from './sure-line.tsx';

/** What needs a decision first. */
export const lineGroups = ['conflict', 'move', 'cancel', 'reinstate', 'add'] as const;
export type LineGroupKind = (typeof lineGroups)[number];

interface LineGroupProps {
  readonly kind: LineGroupKind;
  readonly lines: readonly CalendarLine[];
  readonly choices: Choices;
  readonly mayDecide: boolean;
}

/** A whole year of new meetings is long, and all alike: the rest is shown when somebody asks. */
const shownAtFirst = 40;

export function LineGroup({ kind, lines, choices, mayDecide }: LineGroupProps) {
  const { t } = useWords('calendarSync');
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, shownAtFirst);
  return (
    <>
      <h3 className="govuk-heading-s">
        {t(`kind.${kind}`)} <span className="count">{lines.length}</span>
      </h3>
      <p className="govuk-body">{t(`kindWhat.${kind}`)}</p>
      <ul className="ticks">
        {shown.map((line) => (
          <li key={line.key}>
            {kind === 'conflict' ? (
              <ConflictLine line={line} choices={choices} mayDecide={mayDecide} />
            ) : (
              <SureLine line={line} choices={choices} mayDecide={mayDecide} />
            )}
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button look="secondary" onClick={() => setAll(true)}>
          {t('difference.all', { count: lines.length })}
        </Button>
      )}
    </>
  );
}
