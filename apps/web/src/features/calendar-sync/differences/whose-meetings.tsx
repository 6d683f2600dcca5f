import type { CalendarRunDetail, CalendarSource } from '@holdfast/contracts/calendar-sync/shapes';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { askRun } from '../../../api/calendar-sync/ask-run.ts';
import { changeSource } from '../../../api/calendar-sync/change-source.ts';
import { runsQuery } from '../../../api/calendar-sync/runs-query.ts';
import { sourcesQuery } from '../../../api/calendar-sync/sources-query.ts';
import { committeesQuery } from '../../../api/committees/committees-query.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../../app/language/use-words.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { Button } from '../../../ui/button.tsx';
import { Details } from '../../../ui/details.tsx';
import { Select } from '../../../ui/inputs/select.tsx';
import { Refusal } from '../refusal.tsx';
import { useAction } from '../use-action.ts';

interface WhoseMeetingsProps {
  readonly source: CalendarSource;
  readonly run: CalendarRunDetail;
}

const none = 'none';

/** Which committee of the other system is which here, where its name does not say. */
export function WhoseMeetings({ source, run }: WhoseMeetingsProps) {
  const { t } = useWords('calendarSync');
  const queryClient = useQueryClient();
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const mayChange = may(useSignedIn().membership.roles, 'administer');
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const { busy, refusal, run: act } = useAction();
  const unknown = run.committees.filter(({ committeeId, told }) => committeeId === null && !told).length;
  const save = () =>
    act(async () => {
      const told = new Map(source.committees.map(({ outside, committeeId }) => [outside, committeeId]));
      for (const [outside, value] of chosen) {
        if (value === '') told.delete(outside);
        else told.set(outside, value === none ? null : value);
      }
      const body = { committees: [...told].map(([outside, committeeId]) => ({ outside, committeeId })) };
      try {
        await changeSource(source.calendarSourceId, source.revision, body);
        if (source.kind === 'moderngov') await askRun(source.calendarSourceId);
        setChosen(new Map());
      } finally {
        // Where somebody else changed it first, theirs comes into view and what was chosen here stays.
        await Promise.all([
          queryClient.invalidateQueries(sourcesQuery),
          queryClient.invalidateQueries(runsQuery(source.calendarSourceId)),
        ]);
      }
    });
  return (
    <section aria-labelledby="whose">
      <h2 className="govuk-heading-m" id="whose">
        {t('whose.title')}
      </h2>
      <p className="govuk-body">{unknown === 0 ? t('whose.allKnown') : t('whose.unknown', { count: unknown })}</p>
      <Details
        summary={t('whose.show', { count: run.committees.length })}
        open={unknown > 0 && run.unchanged === 0 && run.lines.length === 0}
      >
        <Refusal sentence={refusal} />
        {run.committees.map(({ outside, title, committeeId, told, meetings }, at) => (
          <Select
            key={outside}
            name={`whose-${at}`}
            label={title}
            hint={t('whose.meetings', { count: meetings })}
            disabled={!mayChange}
            choices={[
              { value: '', label: t(committeeId === null && !told ? 'whose.undecided' : 'whose.byName') },
              { value: none, label: t('whose.none') },
              ...committees.items.map((item) => ({ value: item.committeeId, label: item.name })),
            ]}
            value={chosen.get(outside) ?? (told ? (committeeId ?? none) : (committeeId ?? ''))}
            onChange={(event) => setChosen(new Map(chosen).set(outside, event.target.value))}
          />
        ))}
        {mayChange && (
          <Button look="secondary" busy={busy || chosen.size === 0} onClick={() => void save()}>
            {t(source.kind === 'file' ? 'whose.save' : 'whose.saveAndRead')}
          </Button>
        )}
        {source.kind === 'file' && <p className="govuk-body">{t('whose.thenFile')}</p>}
      </Details>
    </section>
  );
}
