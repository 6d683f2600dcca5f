import type { SourceKind } from '../source-kind.ts';

/** How the day of receipt is known. */
export const receiptBases = ['stated', 'assumed'] as const;
type ReceiptBasis = (typeof receiptBases)[number];

/** Whether the committee published its report and required a response. */
export const responseWants = ['required', 'not_required'] as const;
type ResponseWanted = (typeof responseWants)[number];

/** Who can be asked to answer. What the law gives each of them for it differs. */
export const askedBodies = [
  'executive',
  'health_body',
  'crime_and_disorder_partner',
  /** The council itself, asked by its own crime and disorder committee. */
  'council_on_crime',
  'flood_authority',
  'other_partner',
] as const;
export type AskedBody = (typeof askedBodies)[number];

/**
 * Whether a recommendation is one of those that the register keeps an eye on. `history`: it is older than the council's
 * starting day, and nothing of it is due until somebody takes it on; `taken_on`: somebody has.
 */
export const standings = ['live', 'history', 'taken_on'] as const;
export type Standing = (typeof standings)[number];

/** What is known of a recommendation that a clock can count from. Days are YYYY-MM-DD; null is unknown. */
export interface ClockFacts {
  readonly sourceKind: SourceKind | null;
  /** The date of the report, the meeting, or whatever else it came from. */
  readonly sourceDate: string | null;
  readonly receivedOn: string | null;
  readonly noticeReceivedOn: string | null;
  readonly receivedBasis: ReceiptBasis | null;
  readonly responseRequired: ResponseWanted | null;
  readonly askedOf: AskedBody | null;
  /** The partner body that was asked, by its name, where it was one. */
  readonly partnerBody: string | null;
  readonly replyAskedOn: string | null;
  readonly standing: Standing;
  /** Nobody has added the committee's words yet: what was asked is not known. */
  readonly wordless?: boolean | undefined;
}

/** A fact from which a clock runs. */
export type StartFact = 'report' | 'notice' | 'report_date' | 'reply_asked' | 'sent' | 'request' | 'determination';

/**
 * Who is asked. Where nobody has said it is the executive, by the council's own rule for what its committees recommend;
 * a partner body that is named without its kind is a body of which no law can be told: null.
 */
export const bodyAsked = ({ askedOf, partnerBody }: Pick<ClockFacts, 'askedOf' | 'partnerBody'>): AskedBody | null =>
  askedOf ?? ((partnerBody ?? '').trim() === '' ? 'executive' : null);
