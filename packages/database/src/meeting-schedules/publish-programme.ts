import { isIsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { type ComparedDates, compareProgrammes } from '@holdfast/domain/meeting-schedules/compare-programmes';
import type { CouncilTransaction } from '../council-transaction.ts';
import { meetingSubject } from '../meetings/meeting-subject.ts';
import type { SettingOutcome } from '../kept-records/kept-outcome.ts';
import { type ProgrammeValues, programmeSubject } from './programme-subject.ts';

export interface StandingMeeting {
  readonly meetingId: string;
  readonly heldOn: string;
}

/** What stands for a committee from a day on, until the end of the year. */
export const standingMeetings = (
  transaction: CouncilTransaction,
  committeeId: string,
  from: string,
  to: string,
): Promise<StandingMeeting[]> =>
  transaction.rows<StandingMeeting & Record<string, unknown>>(
    'standing-meetings',
    `select meeting_id as "meetingId", held_on as "heldOn" from meeting
     where council_id = $1 and committee_id = $2 and held_on between $3 and $4 and state = 'scheduled' and removed_at is null
     order by held_on`,
    [committeeId, from, to],
  );

export const comparedWith = (
  standing: readonly StandingMeeting[],
  dates: readonly string[],
): readonly ComparedDates[] =>
  compareProgrammes(
    standing.map(({ heldOn }) => isoDate(heldOn)),
    dates.filter(isIsoDate),
  );

export interface PublishedCounts {
  readonly added: number;
  readonly moved: number;
  readonly dropped: number;
}

/**
 * Makes the meetings what the programme says, from a day on: moves those that moved, adds what is new, calls off what is
 * dropped. A meeting that is over stays as it was. In the transaction of the caller, all or nothing.
 */
export async function publishMeetings(
  transaction: CouncilTransaction,
  programme: Pick<ProgrammeValues, 'committeeId' | 'yearTo' | 'dates' | 'startsAt' | 'preMeetingAt' | 'place'>,
  today: string,
  by: string,
): Promise<
  { readonly kind: 'published'; readonly counts: PublishedCounts } | Exclude<SettingOutcome, { kind: 'changed' }>
> {
  const { committeeId, yearTo, startsAt, preMeetingAt, place } = programme;
  const standing = await standingMeetings(transaction, committeeId, today, yearTo);
  const lines = comparedWith(
    standing,
    programme.dates.filter((date) => date >= today),
  );
  const idOn = new Map(standing.map(({ heldOn, meetingId }) => [heldOn, meetingId]));
  const counts = { added: 0, moved: 0, dropped: 0 };
  const same = { startsAt, preMeetingAt, place };
  // Called off and moved ahead of others first, so that no day is wanted by two at a time.
  const inOrder = [
    ...lines.filter(({ kind }) => kind === 'dropped'),
    ...lines
      .filter(({ existing, proposed }) => existing !== null && proposed !== null && proposed > existing)
      .toReversed(),
    ...lines.filter(({ existing, proposed }) => existing !== null && proposed !== null && proposed <= existing),
    ...lines.filter(({ kind }) => kind === 'added'),
  ];
  for (const { kind, existing, proposed } of inOrder) {
    const id = existing === null ? undefined : idOn.get(existing);
    const change = (values: Parameters<typeof meetingSubject.change>[3]) =>
      meetingSubject.change(transaction, id ?? '', null, values, by);
    const outcome =
      kind === 'dropped'
        ? await change({ state: 'cancelled' })
        : kind === 'added'
          ? await meetingSubject.add(
              transaction,
              { ...same, committeeId, heldOn: proposed ?? '', endsAt: null, state: 'scheduled' },
              by,
            )
          : await change({ ...same, heldOn: proposed ?? '' });
    if (outcome.kind !== 'changed') return outcome;
    if (kind !== 'kept') counts[kind] += 1;
  }
  return { kind: 'published', counts };
}

/** The version that stood until now, as history. */
export async function supersede(
  transaction: CouncilTransaction,
  committeeId: string,
  municipalYear: string,
  by: string,
): Promise<void> {
  const before = await transaction.row<{ programmeId: string }>(
    'published-programme',
    `select programme_id as "programmeId" from programme
     where council_id = $1 and committee_id = $2 and municipal_year = $3 and state = 'published' and removed_at is null`,
    [committeeId, municipalYear],
  );
  if (before !== null)
    await programmeSubject.change(transaction, before.programmeId, null, { state: 'superseded' }, by);
}
