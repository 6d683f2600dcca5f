import { allowed, type Ruling, refusedInEnglish } from '../rulings/ruling.ts';

export const presences = ['present', 'apologies', 'absent', 'in_attendance'] as const;
/** `in_attendance`: there, and not of the committee: an officer, a witness, a cabinet member. */
export type Presence = (typeof presences)[number];

export interface AttendanceLine {
  readonly personId: string;
  readonly name: string;
  readonly presence: Presence;
  /** The member in whose place this person sat. */
  readonly substituteFor: string | null;
}

export type AttendanceRefusal =
  'listed_twice' | 'substitutes_not_present' | 'substituted_is_present' | 'substituted_twice';

/**
 * Whether somebody's attendance may be noted beside what is noted already. A substitute is present, and sits in the
 * place of one member who is not; each member has one substitute at the most, and each person one line.
 */
export const decideAttendance = (
  line: AttendanceLine,
  others: readonly AttendanceLine[],
): Ruling<AttendanceRefusal> => {
  const twice = others.find(({ personId }) => personId === line.personId);
  if (twice !== undefined)
    return refusedInEnglish('listed_twice', `${twice.name} is listed already. Change that line instead.`);
  const replacedBy = others.find((other) => other.substituteFor === line.personId);
  if (line.presence === 'present' && replacedBy !== undefined)
    return refusedInEnglish(
      'substituted_is_present',
      `${replacedBy.name} sat in the place of ${line.name}, who cannot be present too.`,
    );
  if (line.substituteFor === null) return allowed;
  if (line.presence !== 'present')
    return refusedInEnglish('substitutes_not_present', `${line.name} can sit for another member only when present.`);
  const replaced = others.find(({ personId }) => personId === line.substituteFor);
  if (replaced?.presence === 'present')
    return refusedInEnglish('substituted_is_present', `${replaced.name} was present, so nobody sat in that place.`);
  const rival = others.find(({ substituteFor }) => substituteFor === line.substituteFor);
  if (rival !== undefined) return refusedInEnglish('substituted_twice', `${rival.name} sat in that place already.`);
  return allowed;
};
