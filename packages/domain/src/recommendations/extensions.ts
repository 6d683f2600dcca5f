import { formatDate } from '../dates/date-names.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { allowed, refusedInEnglish } from '../rulings/ruling.ts';
import type { Ruling } from '../rulings/ruling.ts';

export interface Extension {
  readonly askedOn: IsoDate;
  readonly newDue: IsoDate;
  readonly reason: string;
  /** The day of the meeting that approved it, or null while it is only asked for. */
  readonly approvedAt: IsoDate | null;
}

export interface Deadline {
  /** As first set: never overwritten. */
  readonly original: IsoDate;
  /** What counts now: the latest approved extension, else the original. */
  readonly due: IsoDate;
  readonly approved: number;
  readonly waiting: number;
}

/**
 * The deadline with its extensions. One that is only asked for moves nothing.
 * Example: original 2012-09-30, one approved to 2012-12-31 and one waiting: due 2012-12-31, 1 approved, 1 waiting.
 */
export const deadline = (original: IsoDate, extensions: readonly Extension[]): Deadline => {
  const approved = extensions.filter(({ approvedAt }) => approvedAt !== null);
  const latest = approved.reduce<Extension | null>(
    (last, extension) => (last === null || (extension.approvedAt ?? '') >= (last.approvedAt ?? '') ? extension : last),
    null,
  );
  return {
    original,
    due: latest?.newDue ?? original,
    approved: approved.length,
    waiting: extensions.length - approved.length,
  };
};

export type ExtensionRefusal =
  'extension_needs_reason' | 'extension_not_later' | 'extension_waiting' | 'extension_needs_meeting';

/** Whether an extension may be asked for. Example: to a day before the present deadline is `extension_not_later`. */
export const decideExtension = (
  present: Deadline,
  asked: Pick<Extension, 'newDue' | 'reason'>,
): Ruling<ExtensionRefusal> => {
  if (present.waiting > 0)
    return refusedInEnglish(
      'extension_waiting',
      'An extension has been asked for already. The committee has to decide on it first.',
    );
  if (asked.reason.trim() === '')
    return refusedInEnglish('extension_needs_reason', 'Say why more time is needed. The committee will read it.');
  if (asked.newDue <= present.due)
    return refusedInEnglish(
      'extension_not_later',
      `The new date is not later than the present one, ${formatDate(present.due)}.`,
    );
  return allowed;
};

/** Whether an extension may be approved: only by a meeting, and not before it was asked for. */
export const decideApproval = (extension: Extension, meeting: IsoDate | null): Ruling<ExtensionRefusal> =>
  meeting === null || meeting < extension.askedOn
    ? refusedInEnglish(
        'extension_needs_meeting',
        'An extension is approved by a meeting held after it was asked for. Choose that meeting.',
      )
    : allowed;
