import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { addMeetingSchedule } from '../../api/meeting-schedules/change-meeting-schedule.ts';
import { meetingSchedulesQuery } from '../../api/meeting-schedules/meeting-schedules-query.ts';
import { useOpenAdded } from '../../app/back/use-leave.ts';
import { today } from '../../app/clock/dates.ts';
import { useMunicipalYear } from '../../api/council/use-municipal-year.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A year from now, by the calendar. */
const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;

export function AddMeetingSchedule() {
  const { t } = useWords('meetingSchedules');
  const { t: common } = useWords();
  const municipalYear = useMunicipalYear();
  const openAdded = useOpenAdded();
  const queryClient = useQueryClient();
  const committees = useSuspenseQuery(committeesQuery).data.items.filter(({ endedOn }) => endedOn === null);
  const now = today();
  const form = useServerForm({
    defaultValues: { committeeId: '', yearOf: now, rule: '', startsAt: '', preMeetingAt: '', place: '' },
    check: ({ committeeId }) => ({ committeeId: committeeId === '' ? t('add.chooseCommittee') : null }),
    send: async (values) => {
      const { meetingScheduleId } = await addMeetingSchedule({
        committeeId: values.committeeId,
        yearOf: values.yearOf,
        rule: values.rule.trim(),
        startsAt: orNull(values.startsAt),
        preMeetingAt: orNull(values.preMeetingAt),
        place: orNull(values.place),
      });
      await queryClient.invalidateQueries(meetingSchedulesQuery);
      await openAdded({ to: paths.meetingSchedule, params: { meetingScheduleId } });
    },
  });
  const optional = (label: string): string => common('form.optional', { label });
  return (
    <FormFrame form={form} submitLabel={t('add.save')}>
      <Select
        {...form.fields.register('committeeId')}
        label={t('committee')}
        choices={[
          { value: '', label: t('add.chooseCommittee') },
          ...committees.map(({ committeeId, name }) => ({ value: committeeId, label: name })),
        ]}
        error={form.errors['committeeId']}
      />
      <Select
        {...form.fields.register('yearOf')}
        label={t('add.yearOf')}
        choices={[
          { value: now, label: t('add.thisYear', { year: municipalYear(now) }) },
          { value: nextYear(now), label: t('add.nextYear', { year: municipalYear(nextYear(now)) }) },
        ]}
      />
      <TextInput
        {...form.fields.register('rule')}
        label={optional(t('rule.label'))}
        hint={t('rule.hint')}
        error={form.errors['rule']}
      />
      <TextInput
        {...form.fields.register('startsAt')}
        type="time"
        label={optional(t('rule.startsAt'))}
        className="govuk-input--width-5"
        error={form.errors['startsAt']}
      />
      <TextInput
        {...form.fields.register('preMeetingAt')}
        type="time"
        label={optional(t('rule.preMeetingAt'))}
        className="govuk-input--width-5"
        error={form.errors['preMeetingAt']}
      />
      <TextInput {...form.fields.register('place')} label={optional(t('rule.place'))} error={form.errors['place']} />
    </FormFrame>
  );
}
