import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { callOffLeaving } from '../../api/people/change-people.ts';
import { personQuery } from '../../api/people/people-query.ts';
import { BackLink } from '../../app/back/back-link.tsx';
import { longDate, shortDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Details } from '../../ui/details.tsx';
import { useCommitteeWords } from '../../ui/marks/exempt-words.tsx';
import { Page } from '../../ui/page.tsx';
import { Table } from '../../ui/table.tsx';
import { PlannedNotice } from '../endings/planned-notice.tsx';
import { OwedWords } from './owed-words.tsx';
import { PersonForm } from './person-form.tsx';
import { RolesForm } from './roles-form.tsx';

const route = getRouteApi(`/signedIn${paths.person}`);

/** One person: what they are, where they sit, what they may do and what they owe. */
export function PersonPage() {
  const { t } = useWords('people');
  const committeeWords = useCommitteeWords();
  const { t: committees } = useWords('committees');
  const { personId } = route.useParams();
  const { t: endings } = useWords('endings');
  const { person, seats, items, leaving } = useSuspenseQuery(personQuery(personId)).data;
  const { membership } = person;
  return (
    <>
      <BackLink to={paths.people}>{t('back')}</BackLink>
      <Page
        title={person.name}
        caption={[t(`kinds.${person.kind}`), person.post ?? ''].filter(Boolean).join(', ')}
        actions={
          person.endedOn === null &&
          leaving === null && (
            <Link className="govuk-link" to={paths.leaving} params={{ personId }}>
              {t('leave')}
            </Link>
          )
        }
      >
        {person.endedOn !== null && <p className="govuk-body">{t('left', { date: longDate(person.endedOn) })}</p>}
        {leaving !== null && (
          <PlannedNotice
            what="person"
            plan={leaving}
            choices={
              leaving.choices.single.length === 0
                ? []
                : [endings('person.single', { count: leaving.choices.single.length })]
            }
            change={{
              link: (
                <Link className="govuk-link" to={paths.leaving} params={{ personId }}>
                  {endings('change')}
                </Link>
              ),
              callOff: () => callOffLeaving(personId, leaving.revision),
            }}
          />
        )}
        <Details summary={t('change')}>
          <PersonForm person={person} />
        </Details>
        {membership !== null && (
          <Details summary={t('changeRoles', { name: person.name })}>
            <RolesForm member={membership} />
          </Details>
        )}
        <section aria-labelledby="seats">
          <h2 className="govuk-heading-m" id="seats">
            {t('seats')} <span className="count">{seats.length}</span>
          </h2>
          {seats.length === 0 && <p className="govuk-body">{t('noSeats')}</p>}
          <ul className="govuk-list">
            {seats.map((seat) => (
              <li key={seat.committeeMemberId}>
                <Link className="govuk-link" to={paths.committee} params={{ committeeId: seat.committeeId }}>
                  {seat.committeeName}
                </Link>
                , {committees(`roles.${seat.role}`)}
                {seat.startsOn !== null && `, ${committees('since', { from: longDate(seat.startsOn) })}`}
                {seat.endsOn !== null && `, ${committees('until', { to: longDate(seat.endsOn) })}`}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="items">
          <h2 className="govuk-heading-m" id="items">
            {t('items')} <span className="count">{items.length}</span>
          </h2>
          {items.length === 0 ? (
            <p className="govuk-body">{t('noItems')}</p>
          ) : (
            <>
              <p className="govuk-body">
                <OwedWords owed={person.owes} />
              </p>
              <Table
                caption={t('items')}
                columns={[
                  { key: 'what', header: t('what') },
                  { key: 'words', header: t('recommendation') },
                  { key: 'due', header: t('due') },
                ]}
                rows={items.map((item) => ({
                  key: item.id,
                  cells: [
                    <Link
                      className="govuk-link"
                      to={paths.recommendation}
                      params={{ recommendationId: item.recommendationId }}
                    >
                      {item.kind === 'action' ? `${t('action')}, ${item.reference}` : item.reference}
                    </Link>,
                    committeeWords(item),
                    item.dueOn === null ? t('noDate') : shortDate(item.dueOn),
                  ],
                }))}
              />
            </>
          )}
        </section>
      </Page>
    </>
  );
}
