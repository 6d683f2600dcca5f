import { may } from '@holdfast/domain/permissions/may';
import type { Home } from '@holdfast/contracts/home/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
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
import { readOverdueClock } from '@holdfast/services/register/overdue-clock';
import { theirsOf } from '../recommendations/index.ts';
import { homeLists, lacking, standing, updatesDue } from './home-lists.ts';

@Injectable()
export class HomeService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  read(who: CurrentMember): Promise<Home> {
    const today = this.clock.today();
    return this.database.readCouncil(who.councilId, async (records) => {
      const council = await records.councils.read(today);
      const next = await records.meetings.nextScrutiny(today);
      const reading = { records, who, today, clock: await readOverdueClock(records, today) };
      return {
        today,
        nextMeeting: next === null ? null : meetingView(council, next),
        ...(await homeLists(reading)),
        updatesDue: await updatesDue(reading, council),
        answersWaiting: keeps(who) ? await records.answers.countWaiting() : 0,
        owed: await records.answers.countOwed({
          membershipId: who.membershipId,
          audience: audienceOf(who.roles),
          owedAs: await theirsOf(records, who),
        }),
        importsWaiting: await importsWaiting(records, who),
        undelivered: keeps(who) ? await records.messages.undelivered.unseen() : 0,
        notAnswered: keeps(who) ? await notAnswered(records, today) : { count: 0, workingDays: 0 },
        endingsStuck: administers(who) ? await stuckEndings(records) : [],
        workLists: keeps(who) ? await lacking(reading) : [],
        counts: await standing(reading),
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

const importsWaiting = async ({ imports }: CouncilRecords, who: CurrentMember): Promise<Home['importsWaiting']> =>
  keeps(who)
    ? (await imports.inHand('register_editor')).map(({ problem, ...row }) => ({
        ...row,
        problem: problemView(problem),
      }))
    : [];
