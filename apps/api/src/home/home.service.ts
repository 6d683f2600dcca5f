import { may } from '@holdfast/domain/permissions/may';
import type { Home } from '@holdfast/contracts/home/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { HomeList, HomeQuery } from '@holdfast/database/home/home';
import { readRemindingDay } from '@holdfast/services/reminders/read-reminding-day';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { countWorkingDays } from '@holdfast/domain/dates/working-days';
import { audienceOf } from '@holdfast/domain/audiences/audience';
import { Injectable } from '@nestjs/common';
import { problemView } from '../imports/index.ts';
import { meetingView } from '../meetings/index.ts';
import { stuckEndings } from '../endings/index.ts';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { readOverdueClock, registerView } from '../recommendations/index.ts';

/** A first look at each list; its count leads on to the register. */
const shown = 8;
/** With no meeting before, whatever was ever heard counts as an update. */
const longAgo = '1900-01-01';

@Injectable()
export class HomeService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  read(who: CurrentMember): Promise<Home> {
    const today = this.clock.today();
    return this.database.readCouncil(who.councilId, async (records) => {
      const [council, next, last] = [
        await records.councils.read(today),
        await records.meetings.nextScrutiny(today),
        await records.meetings.lastScrutiny(today),
      ];
      const clock = await readOverdueClock(records, today);
      const query: HomeQuery = {
        today,
        limit: shown,
        leads: leadsOf(who),
        updatesAfter: next === null ? null : (last?.heldOn ?? longAgo),
        changedAfter: last?.heldOn ?? null,
      };
      const list = async (which: HomeList) => {
        const { total, items } = await records.home.list(which, query, audienceOf(who.roles));
        return { total, items: items.map((row) => registerView(row, clock)) };
      };
      return {
        today,
        nextMeeting: next === null ? null : meetingView(council, next),
        overdueResponses: await list('overdue_responses'),
        responsesDueSoon: await list('responses_due_soon'),
        updatesDue: await list('updates_due'),
        actionsOverdue: await list('actions_overdue'),
        waitingForCommittee: await list('waiting_for_committee'),
        changedSinceLastMeeting: await list('changed_since'),
        answersWaiting: keeps(who) ? await records.answers.countWaiting() : 0,
        owed: await records.answers.countOwed({ membershipId: who.membershipId, audience: audienceOf(who.roles) }),
        importsWaiting: await importsWaiting(records, who),
        undelivered: keeps(who) ? await records.messages.undelivered.unseen() : 0,
        notAnswered: keeps(who) ? await notAnswered(records, today) : { count: 0, workingDays: 0 },
        endingsStuck: administers(who) ? await stuckEndings(records) : [],
        counts: await records.home.counts(),
      };
    });
  }
}

const notAnswered = async (records: CouncilRecords, today: IsoDate): Promise<Home['notAnswered']> => {
  const { count, since } = await records.reminders.countUnanswered(today);
  if (since === null) return { count, workingDays: 0 };
  const { calendar } = await readRemindingDay(records, today);
  return { count, workingDays: countWorkingDays(calendar, since, today) };
};

const administers = ({ roles }: CurrentMember): boolean => may(roles, 'administer');
const keeps = ({ roles }: CurrentMember): boolean => may(roles, 'editRegister');

/** Who only answers sees what is theirs, by their name or their post; everybody else sees all. */
const leadsOf = (who: CurrentMember): readonly string[] | null => {
  if (!who.roles.every((role) => role === 'responder')) return null;
  return [who.name, ...(who.post === null ? [] : [who.post])];
};

const importsWaiting = async ({ imports }: CouncilRecords, who: CurrentMember): Promise<Home['importsWaiting']> =>
  keeps(who)
    ? (await imports.inHand('register_editor')).map(({ problem, ...row }) => ({
        ...row,
        problem: problemView(problem),
      }))
    : [];
