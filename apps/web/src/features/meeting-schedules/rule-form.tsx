import { changeMeetingSchedule } from '../../api/meeting-schedules/change-meeting-schedule.ts';
import { useWords } from '../../app/language/use-words.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { useMeetingSchedule } from './use-meeting-schedule.ts';

export function RuleForm() {
  const { t } = useWords('meetingSchedules');
  const { meetingSchedule, show } = useMeetingSchedule();
  const form = useServerForm({
    defaultValues: { rule: meetingSchedule.rule },
    send: async ({ rule }) => show(await changeMeetingSchedule(meetingSchedule, { rule: rule.trim() })),
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
