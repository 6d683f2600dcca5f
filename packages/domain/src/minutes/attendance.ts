import { allowed, refused, type Ruling } from '../rulings/ruling.ts';

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
  | 'minutes.listed_twice'
  | 'minutes.substitutes_not_present'
  | 'minutes.replaced_cannot_be_present'
  | 'minutes.substituted_is_present'
  | 'minutes.substituted_twice';

/**
 * Whether somebody's attendance may be noted beside what is noted already. A substitute is present, and sits in the
 * place of one member who is not; each member has one substitute at the most, and each person one line.
 */
export const decideAttendance = (
  line: AttendanceLine,
  others: readonly AttendanceLine[],
): Ruling<AttendanceRefusal> => {
  const twice = others.find(({ personId }) => personId === line.personId);
  if (twice !== undefined) return refused('minutes.listed_twice', { twice: twice.name });
  const replacedBy = others.find((other) => other.substituteFor === line.personId);
  if (line.presence === 'present' && replacedBy !== undefined)
    return refused('minutes.replaced_cannot_be_present', { replacedBy: replacedBy.name, line: line.name });
  if (line.substituteFor === null) return allowed;
  if (line.presence !== 'present') return refused('minutes.substitutes_not_present', { line: line.name });
  const replaced = others.find(({ personId }) => personId === line.substituteFor);
  if (replaced?.presence === 'present') return refused('minutes.substituted_is_present', { replaced: replaced.name });
  const rival = others.find(({ substituteFor }) => substituteFor === line.substituteFor);
  if (rival !== undefined) return refused('minutes.substituted_twice', { rival: rival.name });
  return allowed;
};
