import type { CalendarFeed } from '@holdfast/contracts/calendar-sync/shapes';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { feedsQuery } from '../../../api/calendar-sync/feeds-query.ts';
import { moment } from '../../../app/clock/dates.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../../app/language/use-words.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { Table } from '../../../ui/table.tsx';
import { Address } from './address.tsx';
import { CloseFeed } from './close-feed.tsx';
import { OpenFeed } from './open-feed.tsx';

/** What people subscribe to: who may see it, where it is, and the way to close it. */
export function Feeds() {
  const { t } = useWords('calendarSync');
  const { data } = useSuspenseQuery(feedsQuery);
  const mayOpen = may(useSignedIn().membership.roles, 'administer');
  const [secret, setSecret] = useState<string | null>(null);
  const nameOf = ({ committeeName }: CalendarFeed): string => committeeName ?? t('feeds.whole');
  return (
    <section aria-labelledby="feeds">
      <h2 className="govuk-heading-m" id="feeds">
        {t('feeds.title')} <span className="count">{data.items.length}</span>
      </h2>
      <p className="govuk-body">{t('feeds.what')}</p>
      {secret !== null && (
        <div className="govuk-inset-text" role="status">
          <p className="govuk-body">{t('feeds.secretOnce')}</p>
          <Address label={t('feeds.secretAddress')} path={secret} />
        </div>
      )}
      {data.items.length > 0 && (
        <Table
          caption={t('feeds.title')}
          columns={[
            { key: 'calendar', header: t('feeds.calendar') },
            { key: 'address', header: t('feeds.address') },
          ]}
          rows={data.items.map((feed) => ({
            key: feed.calendarFeedId,
            cells: [
              <>
                <strong>{nameOf(feed)}</strong>
                <p className="quiet feed__since">
                  {t(feed.isPublic ? 'feeds.public' : 'feeds.secret')} ·{' '}
                  {t('feeds.since', { at: moment(feed.at), by: feed.by?.name ?? t('somebody') })}
                </p>
              </>,
              <>
                {feed.path === null ? (
                  <p className="govuk-body">{t('feeds.hidden')}</p>
                ) : (
                  <Address label={t('feeds.addressOf', { name: nameOf(feed) })} path={feed.path} />
                )}
                {mayOpen && <CloseFeed feed={feed} name={nameOf(feed)} />}
              </>,
            ],
          }))}
        />
      )}
      {mayOpen && <OpenFeed isFirst={data.items.length === 0} onSecret={setSecret} />}
    </section>
  );
}
