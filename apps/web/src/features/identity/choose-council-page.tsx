import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { chooseCouncil } from '../../api/session/choose-council.ts';
import { sessionQuery } from '../../api/session/session-query.ts';
import { useLeave } from '../../app/back/use-leave.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Entrance } from './entrance.tsx';
import type { Told } from '../../ui/said-text.tsx';

export function ChooseCouncilPage() {
  const { t } = useWords('identity');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const queryClient = useQueryClient();
  const leave = useLeave();
  const explain = useProblemWords();
  const [refusal, setRefusal] = useState<Told | null>(null);
  if (session.account === null) return <Navigate to={paths.signIn} />;
  if (session.account.operates && session.councils.length === 0) return <Navigate to={paths.operator} />;
  const choose = async (councilId: string): Promise<void> => {
    try {
      const chosen = await chooseCouncil(councilId);
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, chosen);
      await leave({ to: paths.home });
    } catch (error) {
      if (!isProblem(error)) throw error;
      setRefusal(explain(error));
    }
  };
  return (
    <Entrance>
      <Page title={t('chooseCouncil')} width="reading">
        {refusal !== null && <ErrorSummary lines={[{ field: null, message: refusal }]} />}
        {session.councils.length === 0 ? (
          <p className="govuk-body">{t('noCouncil')}</p>
        ) : (
          <ul className="choices">
            {session.councils.map((council) => (
              <li key={council.councilId}>
                <button type="button" className="choices__choice" onClick={() => void choose(council.councilId)}>
                  {council.name}
                </button>
              </li>
            ))}
          </ul>
        )}
        {session.account.operates && (
          <p className="govuk-body">
            <Link className="govuk-link" to={paths.operator}>
              {t('operator:operate')}
            </Link>
          </p>
        )}
      </Page>
    </Entrance>
  );
}
