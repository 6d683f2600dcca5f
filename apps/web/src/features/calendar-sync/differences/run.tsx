import type { CalendarRunDetail, CalendarSource } from '@holdfast/contracts/calendar-sync/shapes';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { runQuery } from '../../../api/calendar-sync/run-query.ts';
import { runsQuery } from '../../../api/calendar-sync/runs-query.ts';
import { sourcesQuery } from '../../../api/calendar-sync/sources-query.ts';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Details } from '../../../ui/details.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { Councillors } from './councillors.tsx';
import { Difference } from './difference.tsx';
import { RunState } from '../run-state.tsx';
import { WhoseMeetings } from './whose-meetings.tsx';
import { SaidText } from '../../../ui/said-text.tsx';

/** Why there is nothing to change: it is all the same, or nothing of the calendar is the council's. */
const sameWords = ({ committees, unchanged }: CalendarRunDetail): 'same' | 'empty' | 'noneOurs' => {
  if (committees.length === 0) return 'empty';
  return unchanged === 0 ? 'noneOurs' : 'same';
};

interface RunProps {
  readonly source: CalendarSource;
  readonly calendarRunId: string;
}

/** The latest reading, at whichever step it is. */
export function Run({ source, calendarRunId }: RunProps) {
  const { t } = useWords('calendarSync');
  const queryClient = useQueryClient();
  const { data: run } = useSuspenseQuery(runQuery(calendarRunId));
  const isListedSo = source.latest?.state === run.state;
  const { calendarSourceId } = source;
  useEffect(() => {
    if (isListedSo) return;
    void queryClient.invalidateQueries(sourcesQuery);
    void queryClient.invalidateQueries(runsQuery(calendarSourceId));
  }, [isListedSo, queryClient, calendarSourceId]);
  if (run.state === 'asked' || run.state === 'reading')
    return (
      <ProgressBar
        label={t('run.reading')}
        done={0}
        of={0}
        words={t(run.state === 'asked' ? 'run.waits' : 'run.leave')}
      />
    );
  const done = run.carriedOut.add + run.carriedOut.move + run.carriedOut.cancel + run.carriedOut.reinstate;
  return (
    <>
      <section aria-labelledby="latest">
        <h2 className="govuk-heading-m" id="latest">
          {t('run.title')}
        </h2>
        <div className="govuk-body">
          <RunState run={run} />
        </div>
        {run.state !== 'failed' && (
          <p className="govuk-body">
            {t('run.window', { from: longDate(run.fromDay), to: longDate(run.toDay) })}{' '}
            {run.unchanged > 0 && t('run.unchanged', { count: run.unchanged })}
          </p>
        )}
        {done > 0 && (
          <p className="govuk-body">
            {run.appliedBy === null
              ? t('run.doneByItself', run.carriedOut)
              : t('run.done', { ...run.carriedOut, by: run.appliedBy.name })}
          </p>
        )}
        {run.state === 'same' && <p className="govuk-body">{t(`run.${sameWords(run)}`)}</p>}
        {run.notes.map((note) => (
          <p className="govuk-inset-text" key={note.text}>
            <SaidText told={note} />
          </p>
        ))}
        {run.leftOut.length > 0 && (
          <Details summary={t('run.leftOut', { count: run.leftOut.length })} open={run.lines.length === 0}>
            <ul className="govuk-list govuk-list--bullet">
              {run.leftOut.map((sentence) => (
                <li key={sentence.text}>
                  <SaidText told={sentence} />
                </li>
              ))}
            </ul>
          </Details>
        )}
      </section>
      {run.lines.length > 0 && <Difference run={run} />}
      {run.committees.length > 0 && <WhoseMeetings source={source} run={run} />}
      {run.councillors.length > 0 && <Councillors run={run} />}
    </>
  );
}
