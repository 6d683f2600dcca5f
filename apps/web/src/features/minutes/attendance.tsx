import { presences } from '@holdfast/domain/minutes/attendance';
import { removeAttendance, sendAttendance } from '../../api/minutes/change-minutes.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { namedPerson } from './named-person.ts';
import { PersonInput } from './person-input.tsx';
import { Section } from './section.tsx';
import { TakeOut } from './take-out.tsx';
import { useProceedings } from './use-proceedings.ts';

export function Attendance() {
  const { t } = useWords('minutes');
  const keeps = may(useSignedIn().membership.roles, 'editRegister');
  const { meetingId, proceedings, show } = useProceedings();
  const { attendance, people } = proceedings;
  const nameOf = (personId: string): string =>
    [...attendance, ...people].find((person) => person.personId === personId)?.name ?? '';
  return (
    <Section id="attendance" title={t('attendance.title')} count={attendance.length}>
      {attendance.length === 0 && <p className="govuk-body">{t('attendance.none')}</p>}
      {presences.map((presence) => {
        const lines = attendance.filter((line) => line.presence === presence);
        if (lines.length === 0) return null;
        return (
          <div key={presence}>
            <h3 className="govuk-heading-s">{t(`presence.${presence}`)}</h3>
            <ul className="proceedings__people">
              {lines.map((line) => (
                <li key={line.attendanceId}>
                  {line.name}
                  {line.capacity !== null && <span className="quiet">, {line.capacity}</span>}
                  {line.substituteFor !== null && (
                    <span className="quiet">, {t('attendance.inPlaceOf', { name: nameOf(line.substituteFor) })}</span>
                  )}{' '}
                  {keeps && (
                    <TakeOut
                      id={`out-${line.attendanceId}`}
                      label={t('attendance.remove')}
                      name={t('attendance.removeOf', { name: line.name })}
                      send={() => removeAttendance(meetingId, line.attendanceId, line.revision)}
                      show={show}
                    />
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {keeps && (
        <Details summary={t('attendance.add')}>
          <AttendanceForm />
        </Details>
      )}
    </Section>
  );
}

function AttendanceForm() {
  const { t } = useWords('minutes');
  const { t: common } = useWords();
  const { meetingId, proceedings, show } = useProceedings();
  const away = proceedings.attendance.filter(({ presence }) => presence === 'apologies' || presence === 'absent');
  const form = useServerForm({
    defaultValues: { who: '', capacity: '', presence: 'present', substituteFor: '' },
    serverNames: { personId: 'attends', who: 'attends' },
    check: ({ who }) => ({ attends: who.trim() === '' ? t('attendance.enterWho') : null }),
    send: async (values) => {
      const presence = presences.find((one) => one === values.presence) ?? 'present';
      const kind = presence === 'in_attendance' ? 'officer' : 'councillor';
      const answer = await sendAttendance(meetingId, {
        who: namedPerson(proceedings.people, values.who, kind),
        capacity: values.capacity.trim() === '' ? null : values.capacity.trim(),
        presence,
        substituteFor: values.substituteFor === '' ? null : values.substituteFor,
      });
      form.fields.reset();
      show(answer);
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('attendance.save')}>
      <PersonInput {...form.fields.register('who')} id="attends" error={form.errors['attends']} />
      <Select
        {...form.fields.register('presence')}
        label={t('attendance.presence')}
        choices={presences.map((presence) => ({ value: presence, label: t(`presence.${presence}`) }))}
      />
      <TextInput
        {...form.fields.register('capacity')}
        label={common('form.optional', { label: t('attendance.capacity') })}
        hint={t('attendance.capacityHint')}
      />
      {away.length > 0 && (
        <Select
          {...form.fields.register('substituteFor')}
          label={t('attendance.substituteFor')}
          choices={[
            { value: '', label: t('attendance.nobody') },
            ...away.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
        />
      )}
    </FormFrame>
  );
}
