import { Link, useNavigate } from '@tanstack/react-router';
import { callOffEnding } from '../../api/committees/change-committee.ts';
import { BackLink } from '../../app/back/back-link.tsx';
import { longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { defined } from '../../app/search.ts';
import { Details } from '../../ui/details.tsx';
import { Page } from '../../ui/page.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { PlannedNotice } from '../endings/planned-notice.tsx';
import { ChooseDay } from '../settings/choose-day.tsx';
import { CommitteeForm } from './committee-form.tsx';
import { SeatForm } from './seat-form.tsx';
import { SeatList } from './seat-list.tsx';
import { useTermWords } from './term-words.ts';
import { useCommittee } from './use-committee.ts';

/** One committee: what it is, and who sits on it today or on a chosen day. */
export function CommitteePage() {
  const { t } = useWords('committees');
  const { t: settings } = useWords('settings');
  const navigate = useNavigate();
  const termWords = useTermWords();
  const { page, administers } = useCommittee();
  const { committee, parent, parentsBefore, successor, children, ending } = page;
  const { committeeId } = committee;
  const { t: endings } = useWords('endings');
  const names = [
    ...committee.formerNames.map(({ name, lastDay }) => t('nameUntil', { name, date: longDate(lastDay) })),
    ...(page.called === committee.name ? [] : [t('nameToday', { name: committee.name })]),
  ];
  const toCommittee = (one: { readonly committeeId: string; readonly name: string }) => (
    <Link key={one.committeeId} className="govuk-link" to={paths.committee} params={{ committeeId: one.committeeId }}>
      {one.name}
    </Link>
  );
  return (
    <>
      <BackLink to={paths.committees}>{t('back')}</BackLink>
      <Page
        title={page.called}
        caption={settings(`kind.${committee.kind}`)}
        actions={
          administers &&
          committee.endedOn === null &&
          ending === null && (
            <Link className="govuk-link" to={paths.endCommittee} params={{ committeeId }}>
              {t('end')}
            </Link>
          )
        }
      >
        {ending !== null && (
          <PlannedNotice
            what="committee"
            plan={ending}
            choices={ending.choices.callOffMeetings ? [endings('committee.callOff')] : []}
            change={
              administers
                ? {
                    link: (
                      <Link className="govuk-link" to={paths.endCommittee} params={{ committeeId }}>
                        {endings('change')}
                      </Link>
                    ),
                    callOff: () => callOffEnding(committeeId, ending.revision),
                  }
                : null
            }
          />
        )}
        <SummaryList
          rows={[
            { key: 'stands', label: t('stands'), value: termWords(committee.startsOn, committee.endedOn) },
            ...(names.length === 0
              ? []
              : [{ key: 'names', label: t('otherNames'), value: names.map((name) => <div key={name}>{name}</div>) }]),
            ...(parent === null ? [] : [{ key: 'parent', label: t('parent'), value: toCommittee(parent) }]),
            ...(parentsBefore.length === 0
              ? []
              : [
                  {
                    key: 'parentsBefore',
                    label: t('parentsBefore'),
                    value: parentsBefore.map((one) => (
                      <div key={one.lastDay}>
                        {t('nameUntil', { name: one.parent?.name ?? t('noParent'), date: longDate(one.lastDay) })}
                      </div>
                    )),
                  },
                ]),
            ...(children.length === 0
              ? []
              : [
                  {
                    key: 'children',
                    label: t('children'),
                    value: children.map((one) => <div key={one.committeeId}>{toCommittee(one)}</div>),
                  },
                ]),
            ...(successor === null ? [] : [{ key: 'next', label: t('successor'), value: toCommittee(successor) }]),
            ...(committee.termsOfReference === null
              ? []
              : [{ key: 'terms', label: t('termsOfReference'), value: committee.termsOfReference }]),
          ]}
        />
        {administers && (
          <Details summary={t('change')}>
            <CommitteeForm />
          </Details>
        )}
        <ChooseDay
          key={page.on}
          on={page.on}
          show={(on) => navigate({ to: paths.committee, params: { committeeId }, search: defined({ on }) })}
        />
        <SeatList id="seats" title={t('seats')} seats={page.seats} none={t('noSeats')} />
        <SeatList id="vacant" title={t('vacant')} seats={page.vacancies} none={t('noVacancy')} />
        {administers && (
          <Details summary={t('addSeat')}>
            <SeatForm seat={null} />
          </Details>
        )}
        {page.toCome.length > 0 && <SeatList id="to-come" title={t('toCome')} seats={page.toCome} none="" />}
        {page.past.length > 0 && <SeatList id="past" title={t('past')} seats={page.past} none="" />}
        {administers && <p className="govuk-body-s quiet">{t('history')}</p>}
      </Page>
    </>
  );
}
