import { declarationKinds } from '@holdfast/domain/minutes/declarations';
import { sendDeclaration } from '../../api/minutes/change-minutes.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Checkbox } from '../../ui/inputs/checkboxes.tsx';
import { ErrorMessage } from '../../ui/inputs/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { Textarea } from '../../ui/inputs/textarea.tsx';
import { namedPerson } from './named-person.ts';
import { PersonInput } from './person-input.tsx';
import { useProceedings } from './use-proceedings.ts';

export function DeclarationForm() {
  const { t } = useWords('minutes');
  const { meetingId, proceedings, show } = useProceedings();
  const form = useServerForm({
    defaultValues: { who: '', kind: 'interest', agendaItemId: '', words: '', tookNoPart: false },
    serverNames: { personId: 'declares', who: 'declares', words: 'declared' },
    check: ({ who, words }) => ({
      declares: who.trim() === '' ? t('attendance.enterWho') : null,
      declared: words.trim() === '' ? t('declarations.enterWords') : null,
    }),
    send: async ({ who, kind, agendaItemId, words, tookNoPart }) => {
      const answer = await sendDeclaration(meetingId, {
        who: namedPerson(proceedings.people, who, 'councillor'),
        kind: declarationKinds.find((one) => one === kind) ?? 'interest',
        agendaItemId: agendaItemId === '' ? null : agendaItemId,
        words: words.trim(),
        tookNoPart,
      });
      form.fields.reset();
      show(answer);
    },
  });
  const noPart = form.errors['tookNoPart'];
  const away = form.fields.watch('tookNoPart');
  return (
    <FormFrame form={form} submitLabel={t('declarations.save')}>
      <PersonInput {...form.fields.register('who')} id="declares" error={form.errors['declares']} />
      <Select
        {...form.fields.register('kind')}
        id="declaration-kind"
        label={t('declarations.kind')}
        choices={declarationKinds.map((kind) => ({ value: kind, label: t(`declaration.${kind}`) }))}
      />
      <Select
        {...form.fields.register('agendaItemId')}
        id="declaration-item"
        label={t('declarations.item')}
        choices={[
          { value: '', label: t('declarations.noItem') },
          ...proceedings.agenda.map((item) => ({ value: item.agendaItemId, label: `${item.position}. ${item.title}` })),
        ]}
      />
      <Textarea
        {...form.fields.register('words')}
        id="declared"
        label={t('declarations.words')}
        rows={3}
        error={form.errors['declared']}
      />
      {noPart !== undefined && <ErrorMessage id="tookNoPart">{noPart}</ErrorMessage>}
      <div className="govuk-checkboxes govuk-checkboxes--small govuk-form-group">
        <Checkbox
          id="tookNoPart"
          label={t('declarations.tookNoPart')}
          checked={away}
          onChange={() => form.fields.setValue('tookNoPart', !away)}
        />
      </div>
    </FormFrame>
  );
}
