import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import { useWords } from '../../../app/language/use-words.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import type { ServerForm } from '../../../ui/form/use-server-form.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { type Decided, useDecidingMeetings } from '../../recommendations/meeting-choices.ts';
import type { ChangeValues } from './build-change.ts';

interface StatusManyProps {
  readonly form: ServerForm<ChangeValues>;
  readonly status: StoredStatus;
  /** Whose each of what is chosen is, and since when. */
  readonly decided: readonly Decided[];
}

/** What the committee's own decision needs, asked once for all that are chosen: the meeting, the evidence, the day. */
export function StatusMany({ form, status, decided }: StatusManyProps) {
  const { t } = useWords('register');
  const { t: common } = useWords();
  const meetings = useDecidingMeetings(decided);
  const { register, control } = form.fields;
  const verified = status === 'verified_complete';
  const needed = verified || status === 'superseded' || status === 'note_only';
  const optional = (label: string): string => common('form.optional', { label });
  return (
    <>
      {(verified || status === 'claimed_complete') && (
        <Textarea
          {...register('evidence')}
          label={verified ? t('many.evidence') : optional(t('many.evidence'))}
          hint={t('many.evidenceHint')}
          rows={2}
          error={form.errors['evidence']}
        />
      )}
      {status !== 'claimed_complete' && (
        <Select
          {...register('meetingId')}
          label={needed ? t('many.meeting') : optional(t('many.meeting'))}
          choices={meetings}
          error={form.errors['meetingId']}
        />
      )}
      <Textarea {...register('reason')} label={optional(t('many.reason'))} rows={2} error={form.errors['reason']} />
      <DateField
        control={control}
        name="changedOn"
        label={t('many.on')}
        error={form.errors['changedOn']}
        todayOffered
      />
    </>
  );
}
