import type { ReceivedUpload } from '@holdfast/contracts/imports/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { Imports } from '@holdfast/database/imports/imports';
import { inspectFile } from '@holdfast/documents/gate/inspect-file';
import type { JobQueue } from '@holdfast/jobs/queue';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import type { SentFile } from '../platform/http/one-file.ts';
import { QUEUE } from '@holdfast/runtime/queue.module';
import { fileProblem } from './file-problem.ts';
import { readUpload } from './read-upload.ts';

@Injectable()
export class ReceiveService {
  readonly #log = new Logger(ReceiveService.name);

  constructor(
    private readonly database: CouncilDatabase,
    @Inject(QUEUE) private readonly queue: JobQueue,
  ) {}

  /** The file is looked at before it is kept, and kept before anybody is told: the row is the truth. */
  async receive(who: CurrentMember, { fileName, content }: SentFile): Promise<ReceivedUpload> {
    const inspected = await inspectFile(fileName, content);
    if (!inspected.ok) throw fileProblem(inspected);
    const received = await this.database.inCouncil(who.councilId, async ({ imports }) => {
      const { uploadId, sha256 } = await imports.receive({ fileName, content, uploadedBy: who.membershipId });
      return {
        ...(await readUpload(imports, uploadId, 'register_editor')),
        sameAs: await sameFile(imports, uploadId, sha256),
      };
    });
    await this.nudge(who.councilId, received.uploadId);
    return received;
  }

  /** A nudge that is lost costs time and nothing else: housekeeping finds the row. */
  async nudge(councilId: string, uploadId: string): Promise<void> {
    const nudged = await this.queue.nudge('process-upload', { councilId, uploadId });
    if (nudged.kind === 'away') this.#log.warn(`The queue is away, the upload waits: ${nudged.reason}`);
  }
}

/** The last upload of the very same bytes that is still of account. */
const sameFile = async (imports: Imports, uploadId: string, sha256: string): Promise<ReceivedUpload['sameAs']> => {
  const page = await imports.list({ limit: 200 }, 'register_editor');
  if (page.kind === 'bad_cursor') return null;
  const same = page.items.find(
    (upload) => upload.sha256 === sha256 && upload.uploadId !== uploadId && upload.state !== 'undone',
  );
  return same === undefined
    ? null
    : { uploadId: same.uploadId, fileName: same.fileName, uploadedAt: same.uploadedAt, state: same.state };
};
