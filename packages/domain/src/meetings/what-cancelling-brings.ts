import { sentence, type Sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '../dates/iso-date.ts';

/** What hangs on a meeting that is to be cancelled. */
export interface CancelFacts {
  /** The committee's next meeting after it; null where none is in the calendar. */
  readonly next: IsoDate | null;
  /** What is due back at it, by reference. */
  readonly dueBack: readonly string[];
  /** How many updates it waits for, and by which day; 0 where the committee meets before it. */
  readonly updates: number;
  readonly updatesBy: IsoDate;
  /** The day on which its agenda went out. */
  readonly agendaPublishedOn: string | null;
}

/** What follows when a meeting is cancelled, said before it is. */
export const whatCancellingBrings = ({
  next,
  dueBack,
  updates,
  updatesBy,
  agendaPublishedOn,
}: CancelFacts): readonly Sentence[] => {
  const list: Sentence[] = [];
  if (dueBack.length > 0) {
    const back = { references: dueBack, count: dueBack.length };
    list.push(
      next === null
        ? sentence('meetings.cancel_due_back_waits', back)
        : sentence('meetings.cancel_due_back', { references: dueBack, count: dueBack.length, next }),
    );
  }
  if (updates > 0)
    list.push(
      next === null
        ? sentence('meetings.cancel_updates_end', { count: updates, updatesBy })
        : sentence('meetings.cancel_updates', { count: updates, updatesBy, next }),
    );
  if (agendaPublishedOn !== null) list.push(sentence('meetings.cancel_agenda_out', { publishedOn: agendaPublishedOn }));
  return [...list, sentence('meetings.cancel_calendars')];
};
