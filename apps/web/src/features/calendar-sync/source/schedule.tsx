import type { CalendarSource } from '@holdfast/contracts/calendar-sync/shapes';
import { allowedChanges, calendarRhythms } from '@holdfast/domain/calendar-sync/calendar-source';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeSource } from '../../../api/calendar-sync/change-source.ts';
import { sourcesQuery } from '../../../api/calendar-sync/sources-query.ts';
import { setFlash } from '../../../app/flash.ts';
import { moment } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkboxes } from '../../../ui/inputs/checkboxes.tsx';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { Refusal } from '../refusal.tsx';
import { useAction } from '../use-action.ts';

/** How often it is read by itself, and what it may then change without asking. */
export function Schedule({ source }: { readonly source: CalendarSource }) {
  const { t } = useWords('calendarSync');
  const queryClient = useQueryClient();
  const [rhythm, setRhythm] = useState(source.rhythm);
  const [allowed, setAllowed] = useState<readonly string[]>(source.allowed);
  const { busy, refusal, run } = useAction();
  const save = () =>
    run(async () => {
      try {
        const kept = allowedChanges.filter((change) => allowed.includes(change));
        await changeSource(source.calendarSourceId, source.revision, { rhythm, allowed: kept });
        setFlash({ title: t('schedule.saved') });
      } finally {
        await queryClient.invalidateQueries(sourcesQuery);
      }
    });
  return (
    <section aria-labelledby="schedule">
      <h2 className="govuk-heading-m" id="schedule">
        {t('schedule.title')}
      </h2>
      <Refusal sentence={refusal} />
      {source.dueAt !== null && source.rhythm !== 'never' && (
        <p className="govuk-body">{t('schedule.next', { at: moment(source.dueAt) })}</p>
      )}
      <Radios
        name="rhythm"
        label={t('schedule.rhythm')}
        choices={calendarRhythms.map((value) => ({ value, label: t(`rhythm.${value}`) }))}
        chosen={rhythm}
        onChange={(event) => setRhythm(calendarRhythms.find((value) => value === event.target.value) ?? 'never')}
      />
      {rhythm !== 'never' && (
        <Checkboxes
          name="allowed"
          label={t('schedule.allowed')}
          hint={t('schedule.allowedHint')}
          choices={allowedChanges.map((value) => ({ value, label: t(`allowed.${value}`) }))}
          chosen={allowed}
          onChange={setAllowed}
        />
      )}
      <Button look="secondary" busy={busy} onClick={() => void save()}>
        {t('schedule.save')}
      </Button>
    </section>
  );
}
