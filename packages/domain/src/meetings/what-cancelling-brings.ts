import { sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '../dates/iso-date.ts';
import type { ToConfirm } from './to-confirm.ts';

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
  /** How many minutes are written of it. */
  readonly minutes: number;
}

/** What follows when a meeting is cancelled, said before it is; each is confirmed by whoever cancels it. */
export const whatCancellingBrings = ({
  next,
  dueBack,
  updates,
  updatesBy,
  agendaPublishedOn,
  minutes,
}: CancelFacts): readonly ToConfirm[] => {
  const list: ToConfirm[] = [];
  if (dueBack.length > 0) {
    const back = { references: dueBack, count: dueBack.length };
    list.push({
      kind: 'due_back',
      sentence:
        next === null
          ? sentence('meetings.cancel_due_back_waits', back)
          : sentence('meetings.cancel_due_back', { references: dueBack, count: dueBack.length, next }),
    });
  }
  if (updates > 0)
    list.push({
      kind: 'updates',
      sentence:
        next === null
          ? sentence('meetings.cancel_updates_end', { count: updates, updatesBy })
          : sentence('meetings.cancel_updates', { count: updates, updatesBy, next }),
    });
  if (agendaPublishedOn !== null)
    list.push({
      kind: 'agenda_out',
      sentence: sentence('meetings.cancel_agenda_out', { publishedOn: agendaPublishedOn }),
    });
  if (minutes > 0) list.push({ kind: 'minutes', sentence: sentence('meetings.cancel_minutes', { count: minutes }) });
  return [...list, { kind: 'calendars', sentence: sentence('meetings.cancel_calendars') }];
};
