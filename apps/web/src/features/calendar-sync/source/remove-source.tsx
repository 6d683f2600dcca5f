import type { CalendarSource } from '@holdfast/contracts/calendar-sync/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { removeSource } from '../../../api/calendar-sync/remove-source.ts';
import { sourcesQuery } from '../../../api/calendar-sync/sources-query.ts';
import { useLeave } from '../../../app/back/use-leave.ts';
import { setFlash } from '../../../app/flash.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { Refusal } from '../refusal.tsx';
import { useAction } from '../use-action.ts';

/** Follows the calendar no more, after saying what that means. */
export function RemoveSource({ source }: { readonly source: CalendarSource }) {
  const { t } = useWords('calendarSync');
  const queryClient = useQueryClient();
  const leave = useLeave();
  const [asked, setAsked] = useState(false);
  const { busy, refusal, run } = useAction();
  const remove = () =>
    run(async () => {
      await removeSource(source.calendarSourceId, source.revision);
      await leave({ to: paths.calendars });
      setFlash({ title: t('remove.done', { name: source.name }) });
      await queryClient.invalidateQueries(sourcesQuery);
    });
  return (
    <section aria-labelledby="remove">
      <h2 className="govuk-heading-m" id="remove">
        {t('remove.title')}
      </h2>
      <Refusal sentence={refusal} />
      <p className="govuk-body">{t('remove.what')}</p>
      {asked ? (
        <div className="govuk-button-group">
          <Button look="warning" autoFocus busy={busy} onClick={() => void remove()}>
            {t('remove.go')}
          </Button>
          <Button look="link" onClick={() => setAsked(false)}>
            {t('remove.keep')}
          </Button>
        </div>
      ) : (
        <Button look="secondary" onClick={() => setAsked(true)}>
          {t('remove.ask')}
        </Button>
      )}
    </section>
  );
}
