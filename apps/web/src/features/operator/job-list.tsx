import type { OperatorJob } from '@holdfast/contracts/operator/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { retryJob } from '../../api/operator/operator-queue.ts';
import { moment } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { freshAfter } from '../../ui/form/fresh-after.ts';
import { PressButton } from '../../ui/form/press-button.tsx';
import { Table } from '../../ui/table.tsx';

interface JobListProps {
  readonly state: OperatorJob['state'];
  readonly total: number;
  readonly jobs: readonly OperatorJob[];
}

/** The jobs of one state, newest first. */
export function JobList({ state, total, jobs }: JobListProps) {
  const { t } = useWords('operator');
  const queryClient = useQueryClient();
  const failed = state === 'failed';
  // What runs by the clock has no ids.
  const hasIds = jobs.some(({ ids }) => Object.keys(ids).length > 0);
  const keys = [
    'job',
    ...(hasIds ? (['ids'] as const) : []),
    'attempts',
    'since',
    ...(failed ? (['reason', 'retry'] as const) : []),
  ] as const;
  const rows = jobs.map((job) => ({
    key: job.jobId,
    cells: [
      job.name,
      ...(hasIds ? [<Ids key="ids" ids={job.ids} />] : []),
      job.attempts,
      moment(job.since),
      ...(failed
        ? [
            job.reason,
            <PressButton
              key="retry"
              id={`retry-${job.jobId}`}
              label={t('retry')}
              name={t('retryOf', { name: job.name, at: moment(job.since) })}
              press={() => freshAfter(queryClient, () => retryJob(job.jobId))}
            />,
          ]
        : []),
    ],
  }));
  return (
    <section aria-labelledby={`jobs-${state}`}>
      <h2 className="govuk-heading-m" id={`jobs-${state}`}>
        {t(`state.${state}`)} <span className="count">{total}</span>
      </h2>
      <Table caption={t(`state.${state}`)} columns={keys.map((key) => ({ key, header: t(key) }))} rows={rows} />
      {total > jobs.length && <p className="govuk-body-s quiet">{t('shown', { count: jobs.length })}</p>}
    </section>
  );
}

function Ids({ ids }: Pick<OperatorJob, 'ids'>) {
  return (
    <span className="job__ids">
      {Object.entries(ids)
        .map(([name, id]) => `${name} ${id}`)
        .join(', ')}
    </span>
  );
}
