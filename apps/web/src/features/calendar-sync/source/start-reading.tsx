import type { CalendarSource } from '@holdfast/contracts/calendar-sync/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { askRun } from '../../../api/calendar-sync/ask-run.ts';
import { runsQuery } from '../../../api/calendar-sync/runs-query.ts';
import { sourcesQuery } from '../../../api/calendar-sync/sources-query.ts';
import { uploadCalendar } from '../../../api/calendar-sync/upload-calendar.ts';
import { setFlash } from '../../../app/flash.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/inputs/file-drop.tsx';
import { Refusal } from '../refusal.tsx';
import { useAction } from '../use-action.ts';

/** Has the calendar read: by a press where it has an address, by a file where it comes as one. */
export function StartReading({ source }: { readonly source: CalendarSource }) {
  const { t } = useWords('calendarSync');
  const queryClient = useQueryClient();
  const { busy, refusal, run } = useAction();
  const { calendarSourceId, latest } = source;
  const isRead = latest?.state === 'asked' || latest?.state === 'reading';
  const start = (ask: () => Promise<unknown>) =>
    run(async () => {
      setFlash(null);
      await ask();
      await Promise.all([
        queryClient.invalidateQueries(sourcesQuery),
        queryClient.invalidateQueries(runsQuery(calendarSourceId)),
      ]);
    });
  if (source.kind === 'file')
    return (
      <>
        <FileDrop
          name="calendar"
          label={t('start.drop')}
          hint={t('start.dropHint')}
          accept=".ics,text/calendar"
          error={refusal ?? undefined}
          onFiles={([file]) => {
            if (file !== undefined && !busy) void start(() => uploadCalendar(calendarSourceId, file));
          }}
        />
        <p className="govuk-body">{t('start.promise')}</p>
      </>
    );
  return (
    <>
      <Refusal sentence={refusal} />
      <p className="govuk-body">{t('start.promise')}</p>
      <Button busy={busy || isRead} onClick={() => void start(() => askRun(calendarSourceId))}>
        {t(isRead ? 'start.busy' : latest === null ? 'start.first' : 'start.again')}
      </Button>
    </>
  );
}
