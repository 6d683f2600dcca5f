import type { AddAgendaItem, ChangeAgendaItem, Proceedings } from '@holdfast/contracts/minutes/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { agendaOpenings } from '@holdfast/domain/minutes/agenda-kinds';
import { paragraphFault } from '@holdfast/domain/recommendations/exemption';
import { inheritMarks } from '@holdfast/services/minutes/inherit-marks';
import { kept } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { editor, readProceedings, takeMeeting } from './proceedings.ts';

const checkExempt = async (records: CouncilRecords, exempt: AddAgendaItem['exempt'], today: string): Promise<void> => {
  if (exempt === null || exempt.paragraph === null) return;
  const { nation } = await records.councils.read(today);
  const fault = paragraphFault(nation, exempt.paragraph);
  if (fault !== null) throw oneInvalid('exempt.paragraph', fault);
};

const exemptValues = (exempt: AddAgendaItem['exempt']) => ({
  exemptParagraph: exempt?.paragraph ?? null,
  exemptReason: exempt?.reason ?? null,
});

@Injectable()
export class AgendaService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  add(who: CurrentMember, meetingId: string, { exempt, ...item }: AddAgendaItem): Promise<Proceedings> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await takeMeeting(records, meetingId);
      await checkExempt(records, exempt, this.clock.today());
      const position = (await lastPosition(records, meetingId)) + 1;
      const values = { ...item, ...exemptValues(exempt), meetingId, position };
      kept(await records.minutes.agendaItems.add(values, who.membershipId));
      return readProceedings(records, meetingId, this.clock.today(), editor);
    });
  }

  open(who: CurrentMember, meetingId: string): Promise<Proceedings> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await takeMeeting(records, meetingId);
      if ((await lastPosition(records, meetingId)) > 0)
        throw new ProblemError('conflict', sentence('minutes.agenda_has_items'));
      const { nation } = await records.councils.read(this.clock.today());
      for (const [index, opening] of agendaOpenings(nation).entries()) {
        const values = {
          ...opening,
          ...exemptValues(null),
          meetingId,
          position: index + 1,
          words: null,
          reportOf: null,
          isKeyDecision: false,
          noticePublishedOn: null,
        };
        kept(await records.minutes.agendaItems.add(values, who.membershipId));
      }
      return readProceedings(records, meetingId, this.clock.today(), editor);
    });
  }

  change(
    who: CurrentMember,
    agendaItemId: string,
    revision: number,
    { exempt, position, ...item }: ChangeAgendaItem,
  ): Promise<Proceedings> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const { minutes } = records;
      const meetingId = await minutes.meetingOfItem(agendaItemId);
      if (meetingId === null) throw notFound();
      await checkExempt(records, exempt ?? null, this.clock.today());
      const values = { ...item, ...(exempt === undefined ? {} : exemptValues(exempt)) };
      kept(await minutes.agendaItems.change(agendaItemId, revision, values, who.membershipId));
      if (position !== undefined) await moveTo(records, meetingId, agendaItemId, position, who.membershipId);
      await inheritMarks(records, meetingId, who);
      return readProceedings(records, meetingId, this.clock.today(), editor);
    });
  }

  remove(who: CurrentMember, agendaItemId: string, revision: number): Promise<Proceedings> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const meetingId = await records.minutes.meetingOfItem(agendaItemId);
      if (meetingId === null) throw notFound();
      const minuted = (await records.minutes.minutesOf(meetingId, editor)).find(
        (minute) => minute.agendaItemId === agendaItemId,
      );
      if (minuted !== undefined)
        throw new ProblemError(
          'refused_by_rule',
          sentence('minutes.minute_of_item', { number: minuted.number, heading: minuted.heading }),
        );
      kept(await records.minutes.agendaItems.remove(agendaItemId, revision, who.membershipId));
      return readProceedings(records, meetingId, this.clock.today(), editor);
    });
  }
}

const lastPosition = async ({ minutes }: CouncilRecords, meetingId: string): Promise<number> =>
  Math.max(0, ...(await minutes.agendaOf(meetingId, editor)).map(({ position }) => position));

/** The item comes to stand there, the others keep their order, and all are numbered from 1 on. */
const moveTo = async ({ minutes }: CouncilRecords, meetingId: string, id: string, position: number, by: string) => {
  const others = (await minutes.agendaOf(meetingId, editor)).filter((item) => item.agendaItemId !== id);
  const ids = others.map((item) => item.agendaItemId).toSpliced(position - 1, 0, id);
  for (const [index, each] of ids.entries())
    kept(await minutes.agendaItems.change(each, null, { position: index + 1 }, by));
};
