import { changeMeetingSchedule } from '../../api/meeting-schedules/change-meeting-schedule.ts';
import { useWords } from '../../app/language/use-words.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { useMeetingSchedule } from './use-meeting-schedule.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export function TimesForm() {
  const { t } = useWords('meetingSchedules');
  const { meetingSchedule, show } = useMeetingSchedule();
  const form = useServerForm({
    defaultValues: {
      startsAt: meetingSchedule.startsAt ?? '',
      preMeetingAt: meetingSchedule.preMeetingAt ?? '',
      place: meetingSchedule.place ?? '',
    },
    send: async ({ startsAt, preMeetingAt, place }) =>
      show(
        await changeMeetingSchedule(meetingSchedule, {
          startsAt: orNull(startsAt),
          preMeetingAt: orNull(preMeetingAt),
          place: orNull(place),
        }),
      ),
  });
  return (
    <FormFrame form={form} submitLabel={t('rule.timesSave')}>
      <TextInput
        {...form.fields.register('startsAt')}
        type="time"
        label={t('rule.startsAt')}
        className="govuk-input--width-5"
        error={form.errors['startsAt']}
      />
      <TextInput
        {...form.fields.register('preMeetingAt')}
        type="time"
        label={t('rule.preMeetingAt')}
        className="govuk-input--width-5"
        error={form.errors['preMeetingAt']}
      />
      <TextInput {...form.fields.register('place')} label={t('rule.place')} error={form.errors['place']} />
    </FormFrame>
  );
}
