import type { CalendarRun } from '@holdfast/contracts/calendar-sync/shapes';
import { moment } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Tag, type Tone } from '../../ui/marks/tag.tsx';
import { SaidText } from '../../ui/said-text.tsx';

const tones: Readonly<Record<CalendarRun['state'], Tone>> = {
  asked: 'blue',
  reading: 'blue',
  proposed: 'amber',
  same: 'green',
  applied: 'green',
  failed: 'red',
};

/** How a reading went: a word, when, and, where it failed, why. */
export function RunState({ run }: { readonly run: CalendarRun }) {
  const { t } = useWords('calendarSync');
  return (
    <>
      <Tag tone={tones[run.state]}>{t(`state.${run.state}`)}</Tag>{' '}
      <span className="quiet">{moment(run.readAt ?? run.askedAt)}</span>
      {run.fault !== null && (
        <p className="govuk-body run__fault">
          <SaidText told={run.fault} />
        </p>
      )}
    </>
  );
}
