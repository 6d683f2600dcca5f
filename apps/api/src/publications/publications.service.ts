import type { Publications, Publish } from '@holdfast/contracts/publications/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { PaperOf } from '@holdfast/database/publications/publications';
import { decidePublishing, type PublishedPaper } from '@holdfast/domain/publications/published-paper';
import { invalid, staleVersion } from '@holdfast/services/refusal';
import { takeMeeting } from '@holdfast/services/meetings/take';
import { Injectable } from '@nestjs/common';
import { dueBackToPublish } from '../minutes/index.ts';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { MonitoringService } from '../reports/index.ts';

/** What was published of a meeting, and what is published now. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly monitoring: MonitoringService,
  ) {}

  list(councilId: string, of: PaperOf): Promise<Publications> {
    return this.database.readCouncil(councilId, async (records) => {
      await takeMeeting(records, of.meetingId);
      return { items: await records.publications.list(of) };
    });
  }

  publish(who: CurrentMember, meetingId: string, { paper, replaces, reason: why }: Publish): Promise<Publications> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const { committeeName, heldOn } = await takeMeeting(records, meetingId);
      await records.publications.hold(meetingId);
      const of = { meetingId, paper };
      const [latest] = await records.publications.list(of);
      const ruling = decidePublishing(latest?.version ?? null, { replaces, reason: why });
      if (ruling.kind === 'stale') throw staleVersion();
      if (ruling.kind === 'refused') throw invalid(ruling.field, ruling.sentence);
      const content = await this.#contentOf(records, meetingId, paper);
      const { version, reason } = ruling;
      const called = `${committeeName}, ${heldOn}`;
      await records.publications.add({ ...of, version, content, reason, called }, who.membershipId);
      return { items: await records.publications.list(of) };
    });
  }

  #contentOf(records: CouncilRecords, meetingId: string, paper: PublishedPaper): Promise<object> {
    return paper === 'due_back' ? dueBackToPublish(records, meetingId) : this.monitoring.toPublish(records, meetingId);
  }
}
