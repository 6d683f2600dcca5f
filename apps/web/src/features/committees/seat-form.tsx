import type { CommitteeMember } from '@holdfast/contracts/committees/shapes';
import { memberRoles, votingGrounds } from '@holdfast/domain/committees/member-role';
import { addSeat, removeSeat, saveSeat } from '../../api/committees/change-committee.ts';
import { useWords } from '../../app/language/use-words.ts';
import { partsOf } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { PressButton } from '../../ui/form/press-button.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { useCommittee } from './use-committee.ts';

/** A new seat, or one that is there: to fill it, to end its term, to change what it is. */
export function SeatForm({ seat }: { readonly seat: CommitteeMember | null }) {
  const { t } = useWords('committees');
  const { t: common } = useWords();
  const dateProblem = useDateProblem();
  const { page, change } = useCommittee();
  const { committeeId } = page.committee;
  // Several forms stand on one page: each field is told apart by its seat.
  const of = (field: string): string => `${field}-${seat?.committeeMemberId ?? 'new'}`;
  const form = useServerForm({
    defaultValues: {
      personId: seat?.personId ?? '',
      role: seat?.role ?? 'member',
      represents: seat?.represents ?? '',
      votingGround: seat?.votingGround ?? '',
      begins: partsOf(seat?.startsOn ?? null),
      ends: partsOf(seat?.endsOn ?? null),
    },
    serverNames: {
      personId: of('personId'),
      role: of('role'),
      represents: of('represents'),
      votingGround: of('votingGround'),
      startsOn: of('begins'),
      endsOn: of('ends'),
    },
    check: ({ begins, ends }) => ({
      [of('begins')]: dateProblem(begins, false),
      [of('ends')]: dateProblem(ends, false),
    }),
    send: async (values) => {
      const body = {
        personId: orNull(values.personId),
        role: memberRoles.find((one) => one === values.role) ?? 'member',
        represents: orNull(values.represents),
        votingGround: votingGrounds.find((one) => one === values.votingGround) ?? null,
        startsOn: dateOrNull(values.begins),
        endsOn: dateOrNull(values.ends),
      };
      await change(() => (seat === null ? addSeat(committeeId, body) : saveSeat(committeeId, seat, body)));
      if (seat === null) form.fields.reset();
    },
  });
  const optional = (label: string): string => common('form.optional', { label });
  const known = page.people.some(({ personId }) => personId === seat?.personId);
  const held =
    seat === null || seat.personId === null || known ? [] : [{ value: seat.personId, label: seat.name ?? '' }];
  return (
    <>
      <FormFrame form={form} submitLabel={t('seatSave')}>
        <Select
          {...form.fields.register('personId')}
          id={of('personId')}
          label={t('person')}
          choices={[
            { value: '', label: t('isVacant') },
            ...held,
            ...page.people.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
          error={form.errors[of('personId')]}
        />
        <Select
          {...form.fields.register('role')}
          id={of('role')}
          label={t('role')}
          choices={memberRoles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
          error={form.errors[of('role')]}
        />
        <TextInput
          {...form.fields.register('represents')}
          id={of('represents')}
          label={optional(t('represents'))}
          hint={t('representsHint')}
          error={form.errors[of('represents')]}
        />
        <Select
          {...form.fields.register('votingGround')}
          id={of('votingGround')}
          label={t('votingGround')}
          choices={[
            { value: '', label: t('grounds.none') },
            ...votingGrounds.map((ground) => ({ value: ground, label: t(`grounds.${ground}`) })),
          ]}
          error={form.errors[of('votingGround')]}
        />
        <DateField
          control={form.fields.control}
          name="begins"
          id={of('begins')}
          label={optional(t('startsOn'))}
          error={form.errors[of('begins')]}
        />
        <DateField
          control={form.fields.control}
          name="ends"
          id={of('ends')}
          label={optional(t('endsOn'))}
          hint={t('lastDayHint')}
          error={form.errors[of('ends')]}
        />
      </FormFrame>
      {seat !== null && (
        <PressButton
          id={of('out')}
          label={t('removeSeat')}
          name={t('removeSeatOf', { name: seat.name ?? seat.represents ?? '' })}
          press={() => change(() => removeSeat(committeeId, seat))}
        />
      )}
    </>
  );
}

const orNull = (value: string): string | null => (value.trim() === '' ? null : value.trim());
