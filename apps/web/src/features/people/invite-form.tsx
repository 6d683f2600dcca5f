import type { SentInvitation } from '@holdfast/contracts/people/shapes';
import { roles } from '@holdfast/domain/councils/role';
import { useState } from 'react';
import { sendInvitation } from '../../api/people/change-people.ts';
import { useWords } from '../../app/language/use-words.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { RoleBoxes } from './role-boxes.tsx';
import { usePeople } from './use-people.ts';

export function InviteForm({ show }: { readonly show: (sent: SentInvitation) => void }) {
  const { t } = useWords('people');
  const { t: common } = useWords();
  const { directory, change } = usePeople();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const invitable = directory.people.filter(
    ({ kind, membership, endedOn }) =>
      membership === null && endedOn === null && (kind === 'councillor' || kind === 'officer' || kind === 'co_optee'),
  );
  const form = useServerForm({
    defaultValues: { personId: '', email: '', name: '', post: '' },
    serverNames: { email: 'inviteEmail', name: 'inviteName', personId: 'invitePerson', roles: 'inviteRoles' },
    check: ({ personId, email, name }) => ({
      inviteEmail: email.trim() === '' ? t('enterEmail') : null,
      inviteName: personId === '' && name.trim() === '' ? t('enterName') : null,
      inviteRoles: chosen.length === 0 ? t('chooseRole') : null,
    }),
    send: async ({ personId, email, name, post }) => {
      const person = invitable.find((one) => one.personId === personId);
      const sent = await change(() =>
        sendInvitation({
          personId: person?.personId ?? null,
          email: email.trim(),
          name: person?.name ?? name.trim(),
          post: person?.post ?? (post.trim() === '' ? null : post.trim()),
          roles: roles.filter((role) => chosen.includes(role)),
        }),
      );
      form.fields.reset();
      setChosen([]);
      show(sent);
    },
  });
  const isNew = form.fields.watch('personId') === '';
  return (
    <FormFrame form={form} submitLabel={t('inviteSave')}>
      <Select
        {...form.fields.register('personId')}
        id="invitePerson"
        label={t('inviteWhom')}
        choices={[
          { value: '', label: t('somebodyNew') },
          ...invitable.map(({ personId, name }) => ({ value: personId, label: name })),
        ]}
        error={form.errors['invitePerson']}
      />
      {isNew && (
        <>
          <TextInput
            {...form.fields.register('name')}
            id="inviteName"
            label={t('name')}
            error={form.errors['inviteName']}
          />
          <TextInput
            {...form.fields.register('post')}
            id="invitePost"
            label={common('form.optional', { label: t('post') })}
          />
        </>
      )}
      <TextInput
        {...form.fields.register('email')}
        id="inviteEmail"
        type="email"
        label={t('email')}
        error={form.errors['inviteEmail']}
      />
      <RoleBoxes name="inviteRoles" chosen={chosen} onChange={setChosen} error={form.errors['inviteRoles']} />
    </FormFrame>
  );
}
