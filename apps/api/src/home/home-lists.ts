import type { Counted, RegisterAddress } from '@holdfast/contracts/recommendations/counted';
import type { Home } from '@holdfast/contracts/home/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { CouncilOnDay } from '@holdfast/database/councils/council.record';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { workLists } from '@holdfast/domain/recommendations/lists/register-lists';
import { may } from '@holdfast/domain/permissions/may';
import { meetingDates } from '@holdfast/domain/settings/meeting-dates';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { countAll, countBy, countedList, type RegisterReading } from '../recommendations/index.ts';

export interface HomeReading extends RegisterReading {
  readonly records: CouncilRecords;
}

/** A first look at each list; its count leads on to the register. */
const first = 8;
/** What somebody owes is shown whole; a page holds no more. */
const mostOwed = 200;
/** Of each committee fewer: there may be many committees. */
const firstOfCommittee = 4;

/** Who only answers sees what is theirs; everybody else sees all. */
const whose = (who: CurrentMember): RegisterAddress => (onlyAnswers(who) ? { mine: 'yes' } : {});

const onlyAnswers = ({ roles }: CurrentMember): boolean => may(roles, 'answer') && !may(roles, 'editRegister');

/** The lists that are one question to the register each. */
export const homeLists = async (reading: HomeReading) => {
  const last = await reading.records.meetings.lastScrutiny(reading.today);
  const list = (address: RegisterAddress) => countedList(reading, { ...whose(reading.who), ...address }, first);
  return {
    owes: await countedList(reading, { mine: 'yes', list: 'owed', sort: 'due' }, mostOwed),
    overdueResponses: await list({ due: 'response_overdue', sort: 'due' }),
    responsesDueSoon: await list({ due: 'response_due_soon', sort: 'due' }),
    actionsOverdue: await list({ due: 'action_overdue', sort: 'due' }),
    waitingForCommittee: await list({ status: 'claimed_complete', sort: 'claimed' }),
    // Without a meeting before, there is nothing since when it could have changed.
    changedSinceLastMeeting: await list({ changedAfter: last?.heldOn ?? reading.today, sort: 'changed' }),
  };
};

/** What each committee's next meeting waits to hear, by its own day. */
export const updatesDue = async (reading: HomeReading, council: CouncilOnDay): Promise<Home['updatesDue']> => {
  const { records, who, today } = reading;
  const shown: RegisterAddress = { ...whose(who), list: 'update_wanted', sort: 'due' };
  const countOf = await countBy(reading, 'committee', shown);
  const named = new Map((await records.committees.list()).map(({ committeeId, name }) => [committeeId, name]));
  const committees: Home['updatesDue']['committees'] = [];
  for (const { committeeId, next } of await records.meetings.around(today)) {
    const { total, shown: ofCommittee } = countOf(committeeId);
    if (next === null || total === 0) continue;
    committees.push({
      ...(await countedList(reading, ofCommittee, firstOfCommittee)),
      committeeId,
      committeeName: named.get(committeeId) ?? '',
      heldOn: isoDate(next),
      updatesBy: meetingDates(council, next).updatesBy,
    });
  }
  return {
    total: committees.reduce((sum, { total }) => sum + total, 0),
    shown,
    committees: committees.toSorted((one, other) => one.updatesBy.localeCompare(other.updatesBy)),
  };
};

/** What the register lacks. */
export const lacking = async (reading: HomeReading): Promise<Home['workLists']> => {
  const addresses = Object.fromEntries(
    workLists.map((list) => [list, { list } satisfies RegisterAddress] as const),
  ) as Record<(typeof workLists)[number], RegisterAddress>;
  const counts = await countAll(reading, addresses);
  return workLists.map((list) => ({ list, ...counts[list] }));
};

/** How the whole register stands, for everybody. */
export const standing = (reading: HomeReading): Promise<Record<keyof Home['counts'], Counted>> =>
  countAll(reading, {
    open: { list: 'open' },
    unknown: { list: 'open', status: 'unknown' },
    history: { list: 'history' },
    closed: { list: 'closed' },
    noteOnly: { status: 'note_only' },
    all: {},
  });
