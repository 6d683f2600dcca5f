import type { Home } from '@holdfast/contracts/home/shapes';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';

const parts = ['open', 'unknown', 'history', 'closed', 'noteOnly', 'all'] as const;

/** How the whole register stands; each count opens what it counts. */
export function Standing({ counts }: { readonly counts: Home['counts'] }) {
  const { t } = useWords('home');
  return (
    <section className="card" aria-labelledby="standing">
      <h2 className="govuk-heading-s" id="standing">
        {t('standing')}
      </h2>
      <dl className="counts">
        {parts
          .filter((name) => name !== 'history' || counts.history.total > 0)
          .map((name) => (
            <div
              key={name}
              className={name === 'all' ? 'counts__all' : name === 'unknown' ? 'counts__part' : undefined}
            >
              <dt>{t(`count.${name}`)}</dt>
              <dd>
                <Link className="govuk-link" to={paths.register} search={counts[name].shown}>
                  {counts[name].total}
                  <span className="govuk-visually-hidden"> {t(`count.${name}`)}</span>
                </Link>
              </dd>
            </div>
          ))}
      </dl>
      <Link className="govuk-link" to={paths.register}>
        {t('openRegister')}
      </Link>
    </section>
  );
}
