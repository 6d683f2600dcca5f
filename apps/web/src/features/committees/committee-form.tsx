import { committeeKinds } from '@holdfast/domain/committees/committee-kind';
import { saveCommittee } from '../../api/committees/change-committee.ts';
import { today } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { partsOf } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { Textarea } from '../../ui/inputs/textarea.tsx';
import { useCommittee } from './use-committee.ts';

export function CommitteeForm() {
  const { t } = useWords('committees');
  const { t: settings } = useWords('settings');
  const { t: common } = useWords();
  const dateProblem = useDateProblem();
  const { page, change } = useCommittee();
  const { committee, others } = page;
  const form = useServerForm({
    defaultValues: {
      name: committee.name,
      kind: committee.kind,
      parentId: committee.parentId ?? '',
      termsOfReference: committee.termsOfReference ?? '',
      begins: partsOf(committee.startsOn),
      called: partsOf(today()),
      placed: partsOf(today()),
    },
    serverNames: { startsOn: 'begins', calledFrom: 'called', underFrom: 'placed' },
    check: ({ name, begins, called, placed }) => {
      const wrong = dateProblem(begins, false);
      const wrongName = dateProblem(called, false);
      const wrongPlace = dateProblem(placed, false);
      return {
        name: name.trim() === '' ? t('enterName') : null,
        begins: wrong,
        called: wrongName,
        placed: wrongPlace,
      };
    },
    send: async (values) => {
      const terms = values.termsOfReference.trim();
      await change(() =>
        saveCommittee(committee, {
          name: values.name.trim(),
          calledFrom: dateOrNull(values.called),
          kind: values.kind,
          parentId: values.parentId === '' ? null : values.parentId,
          underFrom: dateOrNull(values.placed),
          termsOfReference: terms === '' ? null : terms,
          startsOn: dateOrNull(values.begins),
        }),
      );
    },
  });
  const optional = (label: string): string => common('form.optional', { label });
  return (
    <FormFrame form={form} submitLabel={t('changeSave')}>
      <TextInput {...form.fields.register('name')} label={t('name')} error={form.errors['name']} />
      {form.fields.watch('name').trim() !== committee.name && (
        <DateField
          control={form.fields.control}
          name="called"
          label={optional(t('calledFrom'))}
          hint={t('calledFromHint', { name: committee.name })}
          error={form.errors['called']}
        />
      )}
      <Select
        {...form.fields.register('kind')}
        label={t('kind')}
        choices={committeeKinds.map((kind) => ({ value: kind, label: settings(`kind.${kind}`) }))}
        error={form.errors['kind']}
      />
      <Select
        {...form.fields.register('parentId')}
        label={t('parent')}
        choices={[
          { value: '', label: t('noParent') },
          ...others.map((other) => ({ value: other.committeeId, label: other.name })),
        ]}
        error={form.errors['parentId']}
      />
      {form.fields.watch('parentId') !== (committee.parentId ?? '') && (
        <DateField
          control={form.fields.control}
          name="placed"
          label={optional(settings('newPlaceFrom'))}
          hint={settings('newPlaceFromHint')}
          error={form.errors['placed']}
        />
      )}
      <Textarea
        {...form.fields.register('termsOfReference')}
        label={optional(t('termsOfReference'))}
        rows={4}
        error={form.errors['termsOfReference']}
      />
      <DateField
        control={form.fields.control}
        name="begins"
        label={optional(t('begun'))}
        error={form.errors['begins']}
      />
    </FormFrame>
  );
}
