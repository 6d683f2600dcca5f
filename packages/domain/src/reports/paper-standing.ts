import { sentence, type Sentence } from '@holdfast/words/sentence';
import { earlier, type IsoDate } from '../dates/iso-date.ts';

/**
 * At the end of which day the words of a paper for a meeting were known: the day of the meeting, or today where it is
 * still to come. Example: for a meeting of 8 October 2026, asked on 1 December 2026: 8 October 2026.
 */
export const knowledgeDay = (meeting: IsoDate, today: IsoDate): IsoDate => earlier(meeting, today);

/** When the words of a paper were known, and when it was printed. */
export interface PaperStanding {
  readonly knownOn: IsoDate;
  readonly printedOn: IsoDate;
  /** How many items are dated by the day of the meeting and were recorded after it: nobody knew of them then. */
  readonly recordedLater: number;
  /** The references of items of which the record does not tell everything that stood in them on the day. */
  readonly unknownIn: readonly string[];
}

/** What a paper for a meeting says of itself in every form, in this order. */
export const standingWords = ({ knownOn, printedOn, recordedLater, unknownIn }: PaperStanding): readonly Sentence[] => [
  knownOn === printedOn
    ? sentence('reports.known_today', { today: printedOn })
    : sentence('reports.known_on', { known: knownOn, printed: printedOn }),
  ...(recordedLater === 0 ? [] : [sentence('reports.recorded_later', { rows: recordedLater })]),
  ...(unknownIn.length === 0 ? [] : [sentence('reports.unknown_then', { references: unknownIn })]),
];
