import type { CalendarRunDetail } from '@holdfast/contracts/calendar-sync/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addCouncillors } from '../../../api/calendar-sync/add-councillors.ts';
import { runQuery } from '../../../api/calendar-sync/run-query.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../../app/language/use-words.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkboxes } from '../../../ui/inputs/checkboxes.tsx';
import { Details } from '../../../ui/details.tsx';
import { Refusal } from '../refusal.tsx';
import { useAction } from '../use-action.ts';

/** Councillors whom the council's own pages name and who are none of the people here. */
export function Councillors({ run }: { readonly run: CalendarRunDetail }) {
  const { t } = useWords('calendarSync');
  const queryClient = useQueryClient();
  const mayAdd = may(useSignedIn().membership.roles, 'administer');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { busy, refusal, run: act } = useAction();
  const add = () =>
    act(async () => {
      await addCouncillors(run.calendarRunId, chosen);
      setChosen([]);
      await queryClient.invalidateQueries(runQuery(run.calendarRunId));
    });
  const words = ({ name, party, ward, roles }: CalendarRunDetail['councillors'][number]): string =>
    [name, party, ward, roles].filter((part) => part !== null).join(', ');
  return (
    <section aria-labelledby="councillors">
      <h2 className="govuk-heading-m" id="councillors">
        {t('councillors.title')} <span className="count">{run.councillors.length}</span>
      </h2>
      <p className="govuk-body">{t('councillors.what')}</p>
      <Details summary={t('councillors.show', { count: run.councillors.length })}>
        <Refusal sentence={refusal} />
        {mayAdd ? (
          <>
            <Checkboxes
              name="councillors-chosen"
              label={t('councillors.choose')}
              choices={run.councillors.map((councillor) => ({ value: councillor.id, label: words(councillor) }))}
              chosen={chosen}
              onChange={setChosen}
            />
            <Button look="secondary" busy={busy || chosen.length === 0} onClick={() => void add()}>
              {t('councillors.go', { count: chosen.length })}
            </Button>
          </>
        ) : (
          <ul className="govuk-list govuk-list--bullet">
            {run.councillors.map((councillor) => (
              <li key={councillor.id}>{words(councillor)}</li>
            ))}
          </ul>
        )}
      </Details>
    </section>
  );
}
