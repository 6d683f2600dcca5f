import { changeProgramme } from '../../api/meeting-schedules/change-programme.ts';
import { useWords } from '../../app/language/use-words.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { useProgramme } from './use-programme.ts';

export function RuleForm() {
  const { t } = useWords('programmes');
  const { programme, show } = useProgramme();
  const form = useServerForm({
    defaultValues: { rule: programme.rule },
    send: async ({ rule }) => show(await changeProgramme(programme, { rule: rule.trim() })),
  });
  return (
    <FormFrame form={form} submitLabel={t('rule.save')}>
      <TextInput
        {...form.fields.register('rule')}
        label={t('rule.label')}
        hint={t('rule.hint')}
        error={form.errors['rule']}
      />
    </FormFrame>
  );
}
