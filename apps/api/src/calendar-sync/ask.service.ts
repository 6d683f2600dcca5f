import { CouncilDatabase } from '@holdfast/database/council-database';
import { inspectICalendar } from '@holdfast/documents/calendar-sync/inspect-icalendar';
import type { JobQueue } from '@holdfast/jobs/queue';
import { askReading } from '@holdfast/services/calendar-sync/ask';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import type { SentFile } from '../platform/http/one-file.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { QUEUE } from '@holdfast/runtime/queue.module';

@Injectable()
export class AskService {
  readonly #log = new Logger(AskService.name);

  constructor(
    private readonly database: CouncilDatabase,
    @Inject(QUEUE) private readonly queue: JobQueue,
  ) {}

  ask(who: CurrentMember, calendarSourceId: string): Promise<{ calendarRunId: string }> {
    return this.#ask(who, calendarSourceId, null);
  }

  /** Looked at before it is kept, and kept before anybody is told: the row is the truth. */
  async askFile(
    who: CurrentMember,
    calendarSourceId: string,
    receive: () => Promise<SentFile>,
  ): Promise<{ calendarRunId: string }> {
    const source = await this.database.readCouncil(who.councilId, ({ calendarSync }) =>
      calendarSync.sources.find(calendarSourceId),
    );
    if (source === null) throw notFound();
    const { fileName, content } = await receive();
    const refusal = inspectICalendar(content);
    if (refusal !== null)
      throw new ProblemError(refusal.code === 'empty_file' ? 'empty_file' : 'unsupported_file', refusal.message);
    return this.#ask(who, calendarSourceId, { name: fileName, content });
  }

  async #ask(
    who: CurrentMember,
    calendarSourceId: string,
    file: { readonly name: string; readonly content: Buffer } | null,
  ): Promise<{ calendarRunId: string }> {
    const calendarRunId = await this.database.inCouncil(who.councilId, (records) =>
      askReading(records, calendarSourceId, file, who),
    );
    await this.#nudge(who.councilId, calendarSourceId);
    return { calendarRunId };
  }

  /** A nudge that is lost costs time and nothing else: housekeeping finds the row. */
  async #nudge(councilId: string, calendarSourceId: string): Promise<void> {
    const nudged = await this.queue.nudge('read-calendar', { councilId, calendarSourceId });
    if (nudged.kind === 'away') this.#log.warn(`The queue is away, the reading waits: ${nudged.reason}`);
  }
}
