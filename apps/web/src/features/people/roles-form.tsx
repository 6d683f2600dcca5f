import { type Role, roles } from '@holdfast/domain/councils/role';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { saveRoles } from '../../api/people/change-people.ts';
import { useWords } from '../../app/language/use-words.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { freshAfter } from '../../ui/form/fresh-after.ts';
import { useSubmission } from '../../ui/form/use-submission.ts';
import { RoleBoxes } from './role-boxes.tsx';

interface RolesFormProps {
  readonly member: { readonly membershipId: string; readonly roles: readonly Role[]; readonly revision: number };
}

export function RolesForm({ member }: RolesFormProps) {
  const { t } = useWords('people');
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<readonly string[]>(member.roles);
  const name = `roles-${member.membershipId}`;
  const { run, ...submission } = useSubmission<readonly string[]>({
    serverNames: { roles: name },
    check: (wanted) => ({ [name]: wanted.length === 0 ? t('chooseRole') : null }),
    send: async (wanted) => {
      await freshAfter(queryClient, () =>
        saveRoles(
          member,
          roles.filter((role) => wanted.includes(role)),
        ),
      );
    },
  });
  return (
    <FormFrame form={{ ...submission, submit: () => void run(chosen) }} submitLabel={t('rolesSave')}>
      <RoleBoxes name={name} chosen={chosen} onChange={setChosen} error={submission.errors[name]} />
    </FormFrame>
  );
}
