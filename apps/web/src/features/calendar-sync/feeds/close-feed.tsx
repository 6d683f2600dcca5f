import type { CalendarFeed } from '@holdfast/contracts/calendar-sync/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { closeFeed } from '../../../api/calendar-sync/close-feed.ts';
import { feedsQuery } from '../../../api/calendar-sync/feeds-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Refusal } from '../refusal.tsx';
import { useAction } from '../use-action.ts';

/** Closes a calendar after saying what that means: whoever subscribes to it is told nothing any more. */
export function CloseFeed({ feed, name }: { readonly feed: CalendarFeed; readonly name: string }) {
  const { t } = useWords('calendarSync');
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState(false);
  const { busy, refusal, run } = useAction();
  const close = () =>
    run(async () => {
      await closeFeed(feed.calendarFeedId);
      await queryClient.invalidateQueries(feedsQuery);
    });
  if (!asked)
    return (
      <Button look="link" aria-label={t('feeds.closeOf', { name })} onClick={() => setAsked(true)}>
        {t('feeds.close')}
      </Button>
    );
  return (
    <>
      <Refusal sentence={refusal} />
      <p className="govuk-body">{t('feeds.closeWhat')}</p>
      <div className="govuk-button-group">
        <Button look="warning" autoFocus busy={busy} onClick={() => void close()}>
          {t('feeds.closeGo')}
        </Button>
        <Button look="link" onClick={() => setAsked(false)}>
          {t('feeds.closeKeep')}
        </Button>
      </div>
    </>
  );
}
