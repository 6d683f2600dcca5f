import { roles } from '@holdfast/domain/councils/role';
import { useWords } from '../../app/language/use-words.ts';
import { Checkboxes } from '../../ui/inputs/checkboxes.tsx';

interface RoleBoxesProps {
  readonly name: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly error: string | undefined;
}

export function RoleBoxes(props: RoleBoxesProps) {
  const { t } = useWords('people');
  const choices = roles.map((role) => ({ value: role, label: t(`role.${role}`) }));
  return <Checkboxes {...props} label={t('roles')} choices={choices} />;
}
