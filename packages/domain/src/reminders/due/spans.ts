import { isSentence, type Sentence, sentence } from '@holdfast/words/sentence';
import { together } from '@holdfast/words/stored';
import { formatDate } from '../../dates/prose/date-names.ts';
import { addDays, type IsoDate, isoDate, readIsoDate } from '../../dates/iso-date.ts';
import type { Timescale } from '../../dates/prose/timescale.ts';
import type { WorkingCalendar } from '../../dates/working-days.ts';
import { workingFrom } from '../rules/counted-days.ts';
import { firstLateDay, leadDays } from '../rules/lead-days.ts';
import type { Reminder, WatchedFacts } from './reminder.ts';
import type { ReminderKind } from '../rules/reminder-kind.ts';
import type { ReminderRules } from '../rules/reminder-rules.ts';

/** A reminder with the days on which it stands, both included; null: until something is done. */
export interface Span {
  readonly reminder: Reminder;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export interface SpanGround {
  readonly facts: WatchedFacts;
  readonly rules: ReminderRules;
  readonly calendar: WorkingCalendar;
}

interface SpanOf {
  readonly kind: ReminderKind;
  readonly actionId?: string | null;
  readonly because: Sentence;
}

const spanOf = ({ facts }: SpanGround, of: SpanOf, dueOn: IsoDate | null, from: IsoDate, to: IsoDate | null): Span => ({
  reminder: {
    kind: of.kind,
    recommendationId: facts.recommendationId,
    actionId: of.actionId ?? null,
    meetingId: null,
    dueOn,
    because: of.because,
    urgent: of.kind === 'response_overdue',
    firstAskOn: from,
  },
  from,
  to,
});

/** From its first lead day until it is due; nothing where the council asks for it on no day before. */
export const beforeDue = (ground: SpanGround, of: SpanOf, dueOn: IsoDate): readonly Span[] =>
  leadDays(of.kind, dueOn, ground.rules, ground.calendar)
    .slice(0, 1)
    .map((from) => spanOf(ground, of, dueOn, from, dueOn));

/** From the day after it was due. */
export const afterDue = (ground: SpanGround, of: SpanOf, dueOn: IsoDate): Span => {
  const span = spanOf(ground, of, dueOn, addDays(dueOn, 1), null);
  return { ...span, reminder: { ...span.reminder, firstAskOn: firstLateDay(ground.calendar, dueOn) } };
};

/** From its first lead day, and on when it is late: one reminder for both. */
export const throughout = (ground: SpanGround, of: SpanOf, dueOn: IsoDate): Span => {
  const [from] = beforeDue(ground, of, dueOn);
  return from === undefined ? afterDue(ground, of, dueOn) : { ...from, to: null };
};

/** Without a date: from a day on. */
export const since = (ground: SpanGround, of: SpanOf, from: IsoDate): Span => {
  const span = spanOf(ground, of, null, from, null);
  return { ...span, reminder: { ...span.reminder, firstAskOn: workingFrom(ground.calendar, from) } };
};

/** The words of a time, where they say it otherwise than by its last day; null where they do not. */
export const writtenAs = (timescale: Timescale | null, on: IsoDate): string | null => {
  const words = timescale?.words.trim() ?? '';
  return words === '' || words === formatDate(on) ? null : words;
};

/** The last day that the words of a time can mean. */
export const lastDay = (timescale: Timescale | null): IsoDate | null => readIsoDate(timescale?.to ?? '');

const writtenCodes = ['action_due', 'action_overdue', 'band_ends', 'carry_out', 'not_carried_out'] as const;
type WrittenCode = (typeof writtenCodes)[number];

/** What is due on a day, with the words of the paper where they say it otherwise. */
export const dueWords = (code: WrittenCode, dueOn: IsoDate, words: string | null): Sentence =>
  words === null ? sentence(`reminders.${code}`, { dueOn }) : sentence(`reminders.${code}_written`, { dueOn, words });

/** The same without the words of the paper, for whoever may not read them. */
export const withoutWritten = (because: Sentence): Sentence => {
  const { all, dueOn } = because.parameters;
  if (because.code === 'texts.together' && Array.isArray(all))
    return together(all.filter(isSentence).map(withoutWritten));
  const code = writtenCodes.find((one) => because.code === `reminders.${one}_written`);
  return code === undefined || typeof dueOn !== 'string' ? because : sentence(`reminders.${code}`, { dueOn });
};

/** For what has no day from which it could be counted: longer ago than anything in a register. */
export const longAgo = isoDate('1974-04-01');
