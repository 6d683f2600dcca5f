import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { addMeeting } from '../../api/meetings/add-meeting.ts';
import { meetingDayQuery } from '../../api/meetings/consequences-query.ts';
import { LeaveLink } from '../../app/back/back-link.tsx';
import { useLeave } from '../../app/back/use-leave.ts';
import { dayAndDate, longDate } from '../../app/clock/dates.ts';
import { setFlash } from '../../app/flash.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { noDate } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Page } from '../../ui/page.tsx';
import { Select } from '../../ui/inputs/select.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { ConfirmFollows, kindsOf, needsNoticeReason } from './confirm-follows.tsx';
import { ShortNotice } from './short-notice.tsx';

export function AddMeetingPage() {
  const { t } = useWords('meetings');
  const { t: common } = useWords();
  const leave = useLeave();
  const queryClient = useQueryClient();
  const dateProblem = useDateProblem();
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const only = committees.items.length === 1 ? committees.items[0]?.committeeId : undefined;
  const followsOf = (day: string | null, committeeId: string) =>
    day === null ? [] : (queryClient.getQueryData(meetingDayQuery(day, committeeId).queryKey)?.follows ?? []);
  const form = useServerForm({
    defaultValues: {
      committeeId: only ?? '',
      heldOn: noDate,
      startsAt: '',
      place: '',
      allTheSame: '',
      shortNoticeReason: '',
    },
    check: (values) => {
      const wrongDate = dateProblem(values.heldOn, true);
      const known = followsOf(dateOrNull(values.heldOn), values.committeeId);
      return {
        committeeId: values.committeeId === '' ? t('chooseCommittee') : null,
        heldOn: wrongDate,
        shortNoticeReason:
          needsNoticeReason(known) && values.shortNoticeReason.trim() === '' ? t('enterShortNotice') : null,
        allTheSame: known.length === 0 || values.allTheSame !== '' ? null : t('confirmDay'),
      };
    },
    send: async (values) => {
      const heldOn = dateOrNull(values.heldOn);
      if (heldOn === null) return;
      // The answer may not have been there when the button was pressed.
      const { follows: odd } = await queryClient.query(meetingDayQuery(heldOn, values.committeeId));
      if (odd.length > 0 && values.allTheSame === '') return;
      const meeting = await addMeeting({
        committeeId: values.committeeId,
        heldOn,
        startsAt: values.startsAt === '' ? null : values.startsAt,
        place: values.place.trim() === '' ? null : values.place.trim(),
        shortNoticeReason: values.shortNoticeReason.trim() === '' ? null : values.shortNoticeReason.trim(),
        confirmed: kindsOf(odd),
      });
      await queryClient.invalidateQueries();
      await leave({ to: paths.meetings });
      setFlash({
        title: t('saved', { date: dayAndDate(meeting.heldOn) }),
        words: t('savedDays', { publish: longDate(meeting.publishBy), updates: longDate(meeting.updatesBy) }),
      });
    },
  });
  const typed = form.fields.watch('heldOn');
  const day = dateProblem(typed, true) === null ? dateOrNull(typed) : null;
  const committeeId = form.fields.watch('committeeId');
  const follows = useQuery({ ...meetingDayQuery(day ?? '', committeeId), enabled: day !== null }).data?.follows ?? [];
  const optional = (label: string): string => common('form.optional', { label });
  return (
    <>
      <LeaveLink className="govuk-back-link" to={paths.meetings}>
        {t('back')}
      </LeaveLink>
      <Page title={t('add')} width="reading">
        {committees.items.length === 0 ? (
          <EmptyState title={t('noCommittee')}>
            <Link className="govuk-link" to={paths.settings}>
              {t('addCommittee')}
            </Link>
          </EmptyState>
        ) : (
          <FormFrame form={form} submitLabel={t('save')}>
            <Select
              {...form.fields.register('committeeId')}
              label={t('committee')}
              choices={[
                { value: '', label: t('chooseCommittee') },
                ...committees.items.map((item) => ({ value: item.committeeId, label: item.name })),
              ]}
              error={form.errors['committeeId']}
            />
            <DateField
              control={form.fields.control}
              name="heldOn"
              label={t('heldOn')}
              hint={common('date.hint')}
              error={form.errors['heldOn']}
            />
            <ConfirmFollows
              name="allTheSame"
              label={t('allTheSame')}
              follows={day === null ? [] : follows}
              value={form.fields.watch('allTheSame')}
              onChange={(chosen) => form.fields.setValue('allTheSame', chosen)}
              error={form.errors['allTheSame']}
            >
              <ShortNotice field={form.fields.register('shortNoticeReason')} error={form.errors['shortNoticeReason']} />
            </ConfirmFollows>
            <TextInput
              {...form.fields.register('startsAt')}
              type="time"
              label={optional(t('startsAt'))}
              className="govuk-input--width-5"
              error={form.errors['startsAt']}
            />
            <TextInput {...form.fields.register('place')} label={optional(t('place'))} error={form.errors['place']} />
          </FormFrame>
        )}
      </Page>
    </>
  );
}
