import type { ForecastDigestView } from '@holdfast/contracts/reminders/forecast';
import { Link } from '@tanstack/react-router';
import { dayAndDate, shortDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Details } from '../../../ui/details.tsx';
import { Tag } from '../../../ui/marks/tag.tsx';
import { DigestTag } from '../../messages/digest-tag.tsx';
import { ForecastItem } from './forecast-item.tsx';

/** One message: to whom, what is in it and why, and how it will look. */
export function ForecastDigest({ digest, open }: { readonly digest: ForecastDigestView; readonly open: boolean }) {
  const { t } = useWords('reminders', { within: 'forecast' });
  const { day, kind, recipient, state, heldBack, items, total } = digest;
  const { name, address, id } = recipient;
  return (
    <li className="forecast__digest">
      <p className="govuk-body forecast__who">
        <strong>{name}</strong> <span className="quiet">{address}</span>{' '}
        {kind === 'urgent' && <Tag tone="red">{t('urgent')}</Tag>}{' '}
        {items.some(({ step }) => step > 0) && <Tag tone="purple">{t('escalation')}</Tag>}{' '}
        {state !== null && <DigestTag state={state} />}
      </p>
      {heldBack === null ? (
        <p className="govuk-body-s forecast__see">
          <Link
            className="govuk-link"
            to={paths.digestPreview}
            search={{ day, recipient: id, kind }}
            aria-label={t('seeFor', { name, day: dayAndDate(day) })}
          >
            {t('see')}
          </Link>
        </p>
      ) : (
        <p className="govuk-body">
          <Tag tone="amber">{t('held', { until: shortDate(heldBack.untilOn), reason: heldBack.reason })}</Tag>{' '}
          {heldBack.goesOn === null ? t('goesLater') : t('goes', { day: dayAndDate(heldBack.goesOn) })}{' '}
          <Link className="govuk-link" to={paths.pauses}>
            {t('pauses')}
          </Link>
        </p>
      )}
      <Details summary={t('things', { count: total })} open={open}>
        <ol className="govuk-list forecast__items">
          {items.map((item, at) => (
            <ForecastItem key={at} item={item} />
          ))}
        </ol>
        {total > items.length && (
          <p className="govuk-body-s">
            <Link className="govuk-link" to={paths.digestPreview} search={{ day, recipient: id, kind }} hash="items">
              {t('more', { count: total - items.length })}
            </Link>
          </p>
        )}
      </Details>
    </li>
  );
}
