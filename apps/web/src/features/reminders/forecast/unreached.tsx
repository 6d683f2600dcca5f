import type { ForecastView } from '@holdfast/contracts/reminders/forecast';
import { Link } from '@tanstack/react-router';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { Details } from '../../../ui/details.tsx';
import { SaidText } from '../../../ui/said-text.tsx';

/** More than these would stand in front of what will be sent. */
const few = 3;

/** Whom no message can reach, with why, and where an address is added. */
export function Unreached({ forecast: { unreached, unasked } }: { readonly forecast: ForecastView }) {
  const { t } = useWords('reminders', { within: 'forecast' });
  const { membership } = useSignedIn();
  if (unreached.length === 0 && unasked === 0) return null;
  const administers = may(membership.roles, 'administer');
  const list = (
    <ul className="need__list">
      {unreached.map(({ name, personId, why, reminders }) => (
        <li key={why.text}>
          <SaidText told={why} />
          <p className="need__facts">
            <span>{t('unreachedThings', { count: reminders })}</span>
            {administers && personId !== null && (
              <Link
                className="govuk-link"
                to={paths.person}
                params={{ personId }}
                aria-label={t('addressFor', { name: name ?? '' })}
              >
                {t('address')}
              </Link>
            )}
          </p>
        </li>
      ))}
      {unasked > 0 && <li>{t('unasked', { count: unasked })}</li>}
    </ul>
  );
  return (
    <section className="need" aria-labelledby="unreached">
      <h2 className="govuk-heading-m" id="unreached">
        {t('unreached')} <span className="count">{unreached.length}</span>
      </h2>
      <p className="govuk-body">{t('unreachedWhat')}</p>
      {unreached.length > few ? (
        <Details summary={t('unreachedWho', { count: unreached.length })}>{list}</Details>
      ) : (
        list
      )}
      {administers && (
        <Link className="govuk-link" to={paths.people}>
          {t('toPeople')}
        </Link>
      )}
    </section>
  );
}
