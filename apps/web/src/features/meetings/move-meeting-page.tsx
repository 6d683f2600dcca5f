import type { MeetingDay } from '@holdfast/contracts/meetings/shapes';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { changeMeeting, turnMeeting } from '../../api/meetings/change-meeting.ts';
import { cancellingQuery, consequencesQuery, meetingDayQuery } from '../../api/meetings/consequences-query.ts';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { LeaveLink } from '../../app/back/back-link.tsx';
import { useLeave } from '../../app/back/use-leave.ts';
import { dayAndDate } from '../../app/clock/dates.ts';
import { setFlash } from '../../app/flash.ts';
import { useWords } from '../../app/language/use-words.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { paths } from '../../app/paths.ts';
import { type DateParts, partsOf } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Page } from '../../ui/page.tsx';
import { Button } from '../../ui/button.tsx';
import { PressButton } from '../../ui/form/press-button.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { SaidText } from '../../ui/said-text.tsx';
import { CancelFollows } from './cancel-follows.tsx';
import { ConfirmFollows, kindsOf, needsNoticeReason } from './confirm-follows.tsx';
import { ShortNotice } from './short-notice.tsx';
import { WhatMoves } from './what-moves.tsx';

const route = getRouteApi(`/signedIn${paths.moveMeeting}`);
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Moves a meeting, with everything that moves along standing there before it is saved. */
export function MoveMeetingPage() {
  const { meetingId } = route.useParams();
  const meeting = useSuspenseQuery(meetingsQuery).data.items.find((one) => one.meetingId === meetingId);
  return meeting === undefined ? <NotFoundPage /> : <MoveMeeting meeting={meeting} key={meeting.revision} />;
}

type Meeting = Parameters<typeof changeMeeting>[0];

function MoveMeeting({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useWords('meetings');
  const { t: common } = useWords();
  const leaveTo = useLeave();
  const queryClient = useQueryClient();
  const dateProblem = useDateProblem();
  const { committeeName: committee, heldOn, meetingId } = meeting;
  const leave = async (title: string): Promise<void> => {
    await queryClient.invalidateQueries();
    await leaveTo({ to: paths.meetings });
    setFlash({ title });
  };
  const followsOf = (typed: DateParts): MeetingDay['follows'] => {
    const to = dateOrNull(typed);
    if (to === null || to === heldOn) return [];
    return queryClient.getQueryData(consequencesQuery(meetingId, to).queryKey)?.follows ?? [];
  };
  const form = useServerForm({
    defaultValues: {
      heldOn: partsOf(heldOn),
      startsAt: meeting.startsAt?.slice(0, 5) ?? '',
      preMeetingAt: meeting.preMeetingAt?.slice(0, 5) ?? '',
      place: meeting.place ?? '',
      meant: '',
      shortNoticeReason: '',
    },
    check: (values) => {
      const wrong = dateProblem(values.heldOn, true);
      if (wrong !== null) return { heldOn: wrong };
      const follows = followsOf(values.heldOn);
      return {
        shortNoticeReason:
          needsNoticeReason(follows) && orNull(values.shortNoticeReason) === null ? t('enterShortNotice') : null,
        meant: follows.length > 0 && values.meant === '' ? t('moving.confirm') : null,
      };
    },
    send: async (values) => {
      const day = dateOrNull(values.heldOn) ?? heldOn;
      await changeMeeting(meeting, {
        heldOn: day,
        startsAt: orNull(values.startsAt),
        preMeetingAt: orNull(values.preMeetingAt),
        place: orNull(values.place),
        shortNoticeReason: orNull(values.shortNoticeReason),
        confirmed: values.meant === '' ? [] : kindsOf(followsOf(values.heldOn)),
      });
      await leave(t('moving.moved', { committee, date: dayAndDate(day) }));
    },
  });
  const typed = form.fields.watch('heldOn');
  const day = dateProblem(typed, true) === null ? dateOrNull(typed) : null;
  const moved = day !== null && day !== heldOn ? day : null;
  const told = useQuery({ ...consequencesQuery(meetingId, moved ?? heldOn), enabled: moved !== null });
  const off = meeting.state === 'cancelled';
  const [asked, setAsked] = useState(false);
  // What follows is read before it is confirmed by the press.
  const again = useQuery({ ...meetingDayQuery(heldOn, meeting.committeeId), enabled: off }).data?.follows;
  const gone = useQuery({ ...cancellingQuery(meetingId), enabled: !off && asked }).data?.items;
  const turning = off ? again : gone;
  return (
    <>
      <LeaveLink className="govuk-back-link" to={paths.meetings}>
        {t('back')}
      </LeaveLink>
      <Page title={t('moving.title', { committee, date: dayAndDate(heldOn) })} width="reading">
        <FormFrame form={form} submitLabel={t('moving.save')}>
          <DateField
            control={form.fields.control}
            name="heldOn"
            label={t('moving.to')}
            hint={common('date.hint')}
            error={form.errors['heldOn']}
          />
          <WhatMoves told={moved === null ? null : (told.data ?? 'asking')} />
          <ConfirmFollows
            name="meant"
            label={t('moving.meant')}
            follows={moved === null ? [] : (told.data?.follows ?? [])}
            value={form.fields.watch('meant')}
            onChange={(chosen) => form.fields.setValue('meant', chosen)}
            error={form.errors['meant']}
          >
            <ShortNotice field={form.fields.register('shortNoticeReason')} error={form.errors['shortNoticeReason']} />
          </ConfirmFollows>
          <TextInput
            {...form.fields.register('startsAt')}
            type="time"
            label={t('moving.startsAt')}
            className="govuk-input--width-5"
            error={form.errors['startsAt']}
          />
          <TextInput
            {...form.fields.register('preMeetingAt')}
            type="time"
            label={t('moving.preMeetingAt')}
            className="govuk-input--width-5"
            error={form.errors['preMeetingAt']}
          />
          <TextInput {...form.fields.register('place')} label={t('moving.place')} error={form.errors['place']} />
        </FormFrame>
        <section aria-labelledby="off">
          <h2 className="govuk-heading-m" id="off">
            {t(off ? 'moving.on' : 'moving.off')}
          </h2>
          {!off && <p className="govuk-body">{t('moving.offWhat')}</p>}
          {!off && !asked && (
            <Button look="secondary" onClick={() => setAsked(true)}>
              {t('moving.offSee')}
            </Button>
          )}
          {!off && asked && <CancelFollows meetingId={meetingId} />}
          {off && again !== undefined && again.length > 0 && (
            <ul className="govuk-list govuk-list--bullet">
              {again.map(({ kind, sentence }) => (
                <li key={kind}>
                  <SaidText told={sentence} />
                </li>
              ))}
            </ul>
          )}
          {turning !== undefined && (
            <PressButton
              id="turn"
              look={off ? 'secondary' : 'warning'}
              label={t(off ? 'moving.on' : 'moving.offSave')}
              name={t(off ? 'moving.on' : 'moving.offSave')}
              press={async () => {
                await turnMeeting(meeting, off ? 'reinstate' : 'cancel', { confirmed: kindsOf(turning) });
                await leave(t(off ? 'moving.onDone' : 'moving.offDone', { committee, date: dayAndDate(heldOn) }));
              }}
            />
          )}
        </section>
      </Page>
    </>
  );
}
