import type { Person } from '@holdfast/contracts/people/shapes';
import { personKinds } from '@holdfast/domain/people/person-kind';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { savePerson, sendPerson } from '../../api/people/change-people.ts';
import { directoryQuery } from '../../api/people/people-query.ts';
import { useWords } from '../../app/language/use-words.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { freshAfter } from '../../ui/form/fresh-after.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';

/** Somebody new, or somebody who is there. */
export function PersonForm({ person }: { readonly person: Person | null }) {
  const { t } = useWords('people');
  const { t: common } = useWords();
  const queryClient = useQueryClient();
  const { data: directory } = useSuspenseQuery(directoryQuery);
  const others = directory.people.filter(
    ({ personId, endedOn }) => personId !== person?.personId && (endedOn === null || endedOn >= directory.today),
  );
  const form = useServerForm({
    defaultValues: {
      kind: person?.kind ?? 'councillor',
      name: person?.name ?? '',
      post: person?.post ?? '',
      politicalGroup: person?.politicalGroup ?? '',
      email: person?.email ?? '',
      standsInForId: person?.standsInForId ?? '',
    },
    serverNames: { kind: 'personKind', name: 'personName', email: 'personEmail', post: 'personPost' },
    check: ({ name }) => ({ personName: name.trim() === '' ? t('enterName') : null }),
    send: async (values) => {
      const body = {
        kind: personKinds.find((kind) => kind === values.kind) ?? 'officer',
        name: values.name.trim(),
        post: orNull(values.post),
        politicalGroup: orNull(values.politicalGroup),
        email: orNull(values.email),
        standsInForId: orNull(values.standsInForId),
      };
      await freshAfter<unknown>(queryClient, () => (person === null ? sendPerson(body) : savePerson(person, body)));
      if (person === null) form.fields.reset();
    },
  });
  const optional = (label: string): string => common('form.optional', { label });
  return (
    <FormFrame form={form} submitLabel={t(person === null ? 'addSave' : 'changeSave')}>
      <TextInput
        {...form.fields.register('name')}
        id="personName"
        label={t('name')}
        error={form.errors['personName']}
      />
      <Select
        {...form.fields.register('kind')}
        id="personKind"
        label={t('kind')}
        choices={personKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        error={form.errors['personKind']}
      />
      <TextInput
        {...form.fields.register('post')}
        id="personPost"
        label={optional(t('post'))}
        error={form.errors['personPost']}
      />
      <TextInput {...form.fields.register('politicalGroup')} label={optional(t('politicalGroup'))} />
      <TextInput
        {...form.fields.register('email')}
        id="personEmail"
        type="email"
        label={optional(t('email'))}
        error={form.errors['personEmail']}
      />
      <Select
        {...form.fields.register('standsInForId')}
        label={t('deciding:standsIn.label')}
        hint={t('deciding:standsIn.hint')}
        choices={[
          { value: '', label: t('deciding:standsIn.nobody') },
          ...others.map(({ personId, name }) => ({ value: personId, label: name })),
        ]}
        error={form.errors['standsInForId']}
      />
    </FormFrame>
  );
}

const orNull = (value: string): string | null => (value.trim() === '' ? null : value.trim());
