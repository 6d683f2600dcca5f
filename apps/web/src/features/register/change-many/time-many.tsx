import { useWords } from '../../../app/language/use-words.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import type { ServerForm } from '../../../ui/form/use-server-form.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { type Decided, useDecidingMeetings } from '../../recommendations/meeting-choices.ts';
import type { ChangeValues } from './build-change.ts';

interface TimeManyProps {
  readonly form: ServerForm<ChangeValues>;
  /** Whose each of what is chosen is, and since when. */
  readonly decided: readonly Decided[];
}

/** More time for many, as their committee agreed it: until which day, why, and at which meeting. */
export function TimeMany({ form, decided }: TimeManyProps) {
  const { t } = useWords('register');
  const { t: common } = useWords();
  const meetings = useDecidingMeetings(decided);
  const { register, control } = form.fields;
  return (
    <>
      <DateField
        control={control}
        name="day"
        label={t('many.newDay')}
        hint={common('date.hint')}
        error={form.errors['day']}
      />
      <Textarea {...register('reason')} label={t('many.whyMoreTime')} rows={2} error={form.errors['reason']} />
      <Select
        {...register('meetingId')}
        label={t('many.agreedAt')}
        hint={t('many.agreedHint')}
        choices={meetings}
        error={form.errors['meetingId']}
      />
    </>
  );
}
