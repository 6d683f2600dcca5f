import type { Home } from '@holdfast/contracts/home/shapes';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';

/** Answers that came in by a reminder, and what the person was asked themselves. */
export function AnswersWaiting({ home }: { readonly home: Home }) {
  return (
    <>
      <LeadsToAnswers name="answers" count={home.answersWaiting} />
      <LeadsToAnswers name="owed" count={home.owed} />
    </>
  );
}

function LeadsToAnswers({ name, count }: { readonly name: 'answers' | 'owed'; readonly count: number }) {
  const { t } = useWords('home');
  if (count === 0) return null;
  return (
    <section className="need" aria-labelledby={`need-${name}`}>
      <h2 className="govuk-heading-m" id={`need-${name}`}>
        {t(`${name}.title`)} <span className="count">{count}</span>
      </h2>
      <Link className="govuk-link" to={paths.answers}>
        {t(`${name}.open`)}
      </Link>
    </section>
  );
}
