import type { Correction } from '@holdfast/domain/recommendations/corrections/correctable';
import type { PutOffThing } from '@holdfast/domain/recommendations/extensions';
import type { HistoryKind } from '@holdfast/domain/log/event-kinds';
import type { ActionValues } from '@holdfast/domain/recommendations/fields/action-fields';
import type { Exempt } from '@holdfast/domain/recommendations/exemption';
import type { ExemptionRow } from '../change/exemptions.ts';
import type { FullRow } from '../register/register-row.ts';
import type { By } from '../by.ts';

export interface ActionRow extends Readonly<ActionValues> {
  readonly actionId: string;
  /** How many recommendations the action serves; it is counted once. */
  readonly serves: number;
  /** What of it is exempt, for any recommendation that it serves. */
  readonly exempt: Exempt;
}

export interface ExtensionRow {
  readonly extensionId: string;
  readonly what: PutOffThing;
  readonly dueBefore: string | null;
  readonly dueAsked: string;
  readonly reason: string;
  readonly by: By | null;
  readonly at: string;
  readonly decision: {
    readonly approved: boolean;
    readonly meetingId: string;
    readonly heldOn: string;
    readonly reason: string | null;
  } | null;
}

/** Where a field of the register came from: the file, its cell, and the cell's own words. */
export interface ProvenanceRow {
  readonly field: string;
  readonly uploadId: string;
  readonly fileName: string;
  readonly place: Record<string, string | number>;
  readonly raw: string;
  readonly guess: string | null;
}

/** One line of a recommendation's history: who said or did what, when. Codes, not sentences: those are the API's. */
export interface HistoryRow {
  readonly kind: HistoryKind;
  readonly at: string;
  readonly by: By | null;
  readonly upload: { readonly uploadId: string; readonly fileName: string } | null;
  readonly words: string | null;
  readonly on: string | null;
  /** The field of an edit, by its tracker name. */
  readonly field: string | null;
  /** A text, a list of texts joined by "; ", or the words of a timescale. For a status: its core status. */
  readonly before: string | null;
  readonly after: string | null;
  /** The decision of a response; 'approved' or 'refused' of an extension; 'with_response' of a status that came with one; what stands in place of what is exempt. */
  readonly decision: string | null;
  readonly evidence: string | null;
  /** The row of its own that the line tells of; null where the log says it all. */
  readonly factId: string | null;
  /** What became of it since. */
  readonly since: Correction | null;
}

/** Everything that a page about one recommendation shows. */
export interface RecommendationPage extends FullRow {
  readonly withdrawnAt: string | null;
  readonly actions: ActionRow[];
  readonly extensions: ExtensionRow[];
  readonly exemptions: ExemptionRow[];
  readonly provenance: ProvenanceRow[];
  /** Newest first. */
  readonly history: HistoryRow[];
  readonly otherParts: {
    readonly recommendationId: string;
    readonly part: string;
    readonly words: string;
    readonly exempt: Exempt;
  }[];
}
