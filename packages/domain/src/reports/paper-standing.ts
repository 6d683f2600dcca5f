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
  /** What was published stays as it was; null: it is made anew at each reading. */
  readonly published: { readonly on: IsoDate; readonly version: number } | null;
  /** How many items are dated by the day of the meeting and were recorded after it: nobody knew of them then. */
  readonly recordedLater: number;
  /** The references of items of which the record does not tell everything that stood in them on the day. */
  readonly unknownIn: readonly string[];
  /** What an import that was undone later had added and changed, which is not in it; absent where nobody counted it yet. */
  readonly undone?: { readonly added: number; readonly changed: number };
}

/** What a paper for a meeting says of itself in every form, in this order. */
export const standingWords = (standing: PaperStanding): readonly Sentence[] => [
  whenKnown(standing),
  ...(standing.recordedLater === 0 ? [] : [sentence('reports.recorded_later', { rows: standing.recordedLater })]),
  ...whatWasUndone(standing.undone),
  ...(standing.unknownIn.length === 0 ? [] : [sentence('reports.unknown_then', { references: standing.unknownIn })]),
];

const whenKnown = ({ knownOn: known, printedOn: printed, published }: PaperStanding): Sentence => {
  if (published !== null && published.version > 1)
    return sentence('reports.published_again', { known, printed, published: published.on, version: published.version });
  if (published !== null) return sentence('reports.published', { known, printed, published: published.on });
  return known === printed
    ? sentence('reports.known_today', { today: printed })
    : sentence('reports.known_on', { known, printed });
};

const whatWasUndone = (undone: PaperStanding['undone']): readonly Sentence[] =>
  undone === undefined || undone.added + undone.changed === 0 ? [] : [sentence('reports.undone_later', undone)];
