import { joinLead } from '../../api/people/change-people.ts';
import { useWords } from '../../app/language/use-words.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { OwedWords } from './owed-words.tsx';
import { usePeople } from './use-people.ts';

/** Names that have gone stale, each to be joined to the person who is meant. */
export function StaleLeads() {
  const { t } = useWords('people');
  const { staleLeads, withoutLead } = usePeople().directory;
  return (
    <section aria-labelledby="stale">
      <h2 className="govuk-heading-m" id="stale">
        {t('stale')} <span className="count">{staleLeads.length}</span>
      </h2>
      <p className="govuk-body">{t(staleLeads.length === 0 ? 'noStale' : 'staleWhat')}</p>
      <ul className="govuk-list">
        {staleLeads.map((stale, at) => (
          <li key={stale.lead}>
            <p className="govuk-body">
              <strong>{stale.lead}</strong>, <OwedWords owed={stale} />
            </p>
            <JoinForm lead={stale.lead} id={`join-${at}`} />
          </li>
        ))}
      </ul>
      {withoutLead.open > 0 && <p className="govuk-body">{t('withoutLead', { count: withoutLead.open })}</p>}
    </section>
  );
}

function JoinForm({ lead, id }: { readonly lead: string; readonly id: string }) {
  const { t } = useWords('people');
  const { directory, change } = usePeople();
  const form = useServerForm({
    defaultValues: { personId: '' },
    serverNames: { personId: id },
    check: ({ personId }) => ({ [id]: personId === '' ? t('choosePerson') : null }),
    send: async ({ personId }) => {
      await change(() => joinLead(lead, personId));
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('joinOf', { lead })}>
      <Select
        {...form.fields.register('personId')}
        id={id}
        label={t('joinTo', { lead })}
        choices={[
          { value: '', label: t('choosePerson') },
          ...directory.people
            .filter(({ endedOn }) => endedOn === null)
            .map(({ personId, name }) => ({ value: personId, label: name })),
        ]}
        error={form.errors[id]}
      />
    </FormFrame>
  );
}
