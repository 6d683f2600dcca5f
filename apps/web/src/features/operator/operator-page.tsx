import { jobStates } from '@holdfast/contracts/operator/shapes';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { operatorQueue, retryJobs } from '../../api/operator/operator-queue.ts';
import { sessionQuery } from '../../api/session/session-query.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { freshAfter } from '../../ui/form/fresh-after.ts';
import { PressButton } from '../../ui/form/press-button.tsx';
import { Page } from '../../ui/page.tsx';
import { JobList } from './job-list.tsx';
import { OperatorShell } from './operator-shell.tsx';

export function OperatorPage() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (session.account === null) return <Navigate to={paths.signIn} search={{ next: paths.operator }} />;
  return (
    <OperatorShell name={session.account.fullName} hasCouncil={session.councils.length > 0}>
      <Queue />
    </OperatorShell>
  );
}

/** What waits, runs and failed; and the way to have it run again. */
function Queue() {
  const { t } = useWords('operator');
  const queryClient = useQueryClient();
  const { backend, counts, jobs } = useSuspenseQuery(operatorQueue).data;
  const names = [...new Set(jobs.filter(({ state }) => state === 'failed').map(({ name }) => name))];
  const again = (name: string | null) => () => freshAfter(queryClient, () => retryJobs(name));
  return (
    <Page title={t('title')}>
      <p className="govuk-body">
        {t('what')} {t(`backend.${backend}`)}
      </p>
      <dl className="counts" aria-label={t('depth')}>
        {jobStates.map((state) => (
          <div key={state}>
            <dt>{t(`state.${state}`)}</dt>
            <dd>{counts[state]}</dd>
          </div>
        ))}
      </dl>
      {names.length > 0 && (
        <div className="govuk-button-group">
          <PressButton id="retry-all" label={t('retryAll')} name={t('retryAll')} press={again(null)} />
          {names.map((name) => {
            const label = t('retryName', { name });
            return <PressButton key={name} id={`retry-${name}`} label={label} name={label} press={again(name)} />;
          })}
        </div>
      )}
      {jobStates
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <JobList key={state} state={state} total={counts[state]} jobs={jobs.filter((job) => job.state === state)} />
        ))}
    </Page>
  );
}
