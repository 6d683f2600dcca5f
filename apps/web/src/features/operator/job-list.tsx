import type { OperatorJob } from '@holdfast/contracts/operator';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { retryJob } from '../../api/operator/operator-queue.ts';
import { moment } from '../../app/dates.ts';
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
  const { t } = useTranslation('operator');
  const queryClient = useQueryClient();
  const failed = state === 'failed';
  const keys = ['job', 'ids', 'attempts', 'since', ...(failed ? (['reason', 'retry'] as const) : [])] as const;
  const rows = jobs.map((job) => ({
    key: job.jobId,
    cells: [
      job.name,
      <span key="ids" className="job__ids">
        {Object.entries(job.ids)
          .map(([name, id]) => `${name} ${id}`)
          .join(', ')}
      </span>,
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
      {rows.length === 0 ? (
        <p className="govuk-body">{t('none')}</p>
      ) : (
        <Table caption={t(`state.${state}`)} columns={keys.map((key) => ({ key, header: t(key) }))} rows={rows} />
      )}
      {total > jobs.length && <p className="govuk-body-s quiet">{t('shown', { count: jobs.length })}</p>}
    </section>
  );
}
