import { changeMeetingSchedule } from '../../api/meeting-schedules/change-meeting-schedule.ts';
import { dayAndDate, shortDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Details } from '../../ui/details.tsx';
import { noDate } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { PressButton } from '../../ui/form/press-button.tsx';
import { Table } from '../../ui/table.tsx';
import { useMeetingSchedule } from './use-meeting-schedule.ts';

/** The days, each with what hangs on it. */
export function MeetingScheduleDates({ edits }: { readonly edits: boolean }) {
  const { t } = useWords('meetingSchedules');
  const { meetingSchedule, show } = useMeetingSchedule();
  const { dates } = meetingSchedule;
  const without = (at: number) => dates.filter((_, index) => index !== at).map(({ on }) => on);
  return (
    <section aria-labelledby="dates">
      <h2 className="govuk-heading-m" id="dates">
        {t('dates')} <span className="count">{dates.length}</span>
      </h2>
      {dates.length === 0 ? (
        <p className="govuk-body">{t('date.none')}</p>
      ) : (
        <Table
          caption={t('dates')}
          columns={[
            { key: 'on', header: t('date.on') },
            { key: 'updates', header: t('date.updatesBy') },
            { key: 'reports', header: t('date.reportsBy') },
            { key: 'publish', header: t('date.publishBy') },
            ...(edits
              ? [{ key: 'remove', header: <span className="govuk-visually-hidden">{t('date.remove')}</span> }]
              : []),
          ]}
          rows={dates.map(({ on, publishBy, reportsBy, updatesBy }, at) => ({
            key: `${on} ${at}`,
            cells: [
              dayAndDate(on),
              shortDate(updatesBy),
              shortDate(reportsBy),
              shortDate(publishBy),
              ...(edits
                ? [
                    <PressButton
                      id={`remove-${at}`}
                      label={t('date.remove')}
                      name={t('date.removeOf', { date: dayAndDate(on) })}
                      press={async () => show(await changeMeetingSchedule(meetingSchedule, { dates: without(at) }))}
                    />,
                  ]
                : []),
            ],
          }))}
        />
      )}
      {edits && (
        <Details summary={t('date.add')}>
          <AddDate />
        </Details>
      )}
    </section>
  );
}

function AddDate() {
  const { t } = useWords('meetingSchedules');
  const { t: common } = useWords();
  const { meetingSchedule, show } = useMeetingSchedule();
  const dateProblem = useDateProblem();
  const form = useServerForm({
    defaultValues: { on: noDate },
    serverNames: { dates: 'on' },
    check: ({ on }) => {
      const wrong = dateProblem(on, true);
      return { on: wrong };
    },
    send: async ({ on }) => {
      const day = dateOrNull(on);
      if (day === null) return;
      const dates = [...meetingSchedule.dates.map((date) => date.on), day].toSorted();
      show(await changeMeetingSchedule(meetingSchedule, { dates }));
      form.fields.reset();
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('date.addSave')}>
      <DateField
        control={form.fields.control}
        name="on"
        label={t('date.on')}
        hint={common('date.hint')}
        error={form.errors['on']}
      />
    </FormFrame>
  );
}
