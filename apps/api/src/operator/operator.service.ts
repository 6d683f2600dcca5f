import type { OperatorQueue, RetryJob, RetryJobs } from '@holdfast/contracts/operator/shapes';
import type { QueueDesk } from '@holdfast/jobs/queue-desk';
import { sentence } from '@holdfast/words/sentence';
import { Inject, Injectable } from '@nestjs/common';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { QUEUE_DESK } from '../platform/queue/desk.module.ts';

const shownOfEach = 100;

@Injectable()
export class OperatorService {
  constructor(@Inject(QUEUE_DESK) private readonly desk: QueueDesk) {}

  queue(): Promise<OperatorQueue> {
    return reached(async () => ({
      backend: this.desk.backend,
      counts: await this.desk.counts(),
      jobs: (await this.desk.jobs(shownOfEach)).map((job) => ({ ...job, ids: { ...job.ids } })),
    }));
  }

  async retry({ jobId }: RetryJob): Promise<{ retried: number }> {
    if (!(await reached(() => this.desk.retry(jobId)))) throw notFound();
    return { retried: 1 };
  }

  retryAll({ name }: RetryJobs): Promise<{ retried: number }> {
    return reached(async () => ({ retried: await this.desk.retryAll(name) }));
  }
}

const reached = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch {
    throw new ProblemError('unavailable', sentence('operator.queue_out_of_reach'));
  }
};
