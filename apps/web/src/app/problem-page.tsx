import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { type ApiProblem, isProblem } from '../api/problem.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from './language/use-words.ts';
import { NotFoundPage } from './not-found-page.tsx';

type Words = 'offline' | 'unavailable' | 'notAllowed' | 'surprise';

const wordsFor = (problem: ApiProblem | null): Words => {
  if (problem === null) return 'surprise';
  if (problem.code === 'offline') return 'offline';
  if (problem.code === 'not_allowed') return 'notAllowed';
  return problem.status === 503 || problem.code === 'unavailable' ? 'unavailable' : 'surprise';
};

/** When a page cannot be had: what is wrong, whether anything is lost, and what to do. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  const router = useRouter();
  const problem = isProblem(error) ? error : null;
  if (problem?.code === 'not_found') return <NotFoundPage />;
  const words = wordsFor(problem);
  return (
    <Page title={t(`problemPage.${words}.title`)} width="reading">
      <p className="govuk-body">
        {words === 'notAllowed' && problem?.detail ? problem.detail : t(`problemPage.${words}.why`)}
      </p>
      <p className="govuk-body">{t(`problemPage.${words}.do`)}</p>
      {problem !== null && problem.requestId !== '' && (
        <p className="govuk-body-s quiet">{t('problemPage.number', { number: problem.requestId })}</p>
      )}
      {words !== 'notAllowed' && (
        <Button
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          {t('problemPage.again')}
        </Button>
      )}
    </Page>
  );
}
