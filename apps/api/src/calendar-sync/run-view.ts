import type { CalendarRun, CalendarRunDetail } from '@holdfast/contracts/calendar-sync/shapes';
import type { CalendarRunDetail as RunRow, CalendarRunRow } from '@holdfast/database/calendar-sync/calendar-rows';
import type { CommitteeRow } from '@holdfast/database/committees/committees';
import { inTheirWords, storedWords } from '../platform/words/current-language.ts';

export const runView = ({ carriedOut, fault, ...run }: CalendarRunRow): CalendarRun => ({
  ...run,
  fault: storedWords(fault),
  carriedOut: { add: 0, move: 0, cancel: 0, reinstate: 0, kept: 0, ...carriedOut },
});

/** A proposal as people see it: without what stays as it is, which is only counted. */
export const runDetailView = (
  run: RunRow,
  committees: readonly CommitteeRow[],
  councillors: CalendarRunDetail['councillors'],
): CalendarRunDetail => {
  const names = new Map(committees.map(({ committeeId, name }) => [committeeId, name]));
  const lines = run.items.filter(({ kind }) => kind !== 'unchanged');
  return {
    ...runView(run),
    lines: lines.map((item) => ({
      ...item,
      sentence: inTheirWords(item.sentence),
      committeeName: names.get(item.committeeId) ?? '',
    })),
    unchanged: run.items.length - lines.length,
    committees: [...run.committees],
    leftOut: run.found?.leftOut.map(({ sentence }) => inTheirWords(sentence)) ?? [],
    notes: run.found?.notes.map(inTheirWords) ?? [],
    councillors,
    isOvertaken: run.isOvertaken,
  };
};
