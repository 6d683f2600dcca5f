import type { Person } from '@holdfast/contracts/people/shapes';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { directoryQuery } from '../../api/people/people-query.ts';
import { longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Details } from '../../ui/details.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { Table } from '../../ui/table.tsx';
import { Room } from '../settings/room.tsx';
import { Invitations } from './invitations.tsx';
import { OwedWords } from './owed-words.tsx';
import { PersonForm } from './person-form.tsx';
import { RolesForm } from './roles-form.tsx';
import { StaleLeads } from './stale-leads.tsx';

/** Who can be named, who signs in as what, and who owes what. */
export function PeopleRoom() {
  const { t } = useWords('people');
  const { t: settings } = useWords('settings');
  const { data } = useSuspenseQuery(directoryQuery);
  return (
    <Room title={settings('rooms.people.title')} width="wide">
      {data.needsSecondAdministrator && (
        <NotificationBanner kind="important" title={t('secondTitle')}>
          <p className="govuk-body">{t('secondWhat')}</p>
        </NotificationBanner>
      )}
      <section aria-labelledby="directory">
        <h2 className="govuk-heading-m" id="directory">
          {t('directory')} <span className="count">{data.people.length}</span>
        </h2>
        {data.people.length === 0 ? (
          <p className="govuk-body">{t('none')}</p>
        ) : (
          <Table
            caption={t('directory')}
            columns={[
              { key: 'name', header: t('name') },
              { key: 'kind', header: t('kind') },
              { key: 'signsIn', header: t('signsIn') },
              { key: 'owes', header: t('owes') },
            ]}
            rows={data.people.map((person) => ({
              key: person.personId,
              cells: [
                <PersonName person={person} />,
                t(`kinds.${person.kind}`),
                <SignsInAs person={person} />,
                <OwedWords owed={person.owes} />,
              ],
            }))}
          />
        )}
        <Details summary={t('add')}>
          <PersonForm person={null} />
        </Details>
      </section>
      <StaleLeads />
      <Invitations />
      {data.unlisted.length > 0 && (
        <section aria-labelledby="unlisted">
          <h2 className="govuk-heading-m" id="unlisted">
            {t('unlisted')} <span className="count">{data.unlisted.length}</span>
          </h2>
          {data.unlisted.map((member) => (
            <Details key={member.membershipId} summary={t('changeRoles', { name: member.name })}>
              <RolesForm member={member} />
            </Details>
          ))}
        </section>
      )}
    </Room>
  );
}

function PersonName({ person }: { readonly person: Person }) {
  const { t } = useWords('people');
  return (
    <>
      <Link className="govuk-link" to={paths.person} params={{ personId: person.personId }}>
        {person.name}
      </Link>
      {person.post !== null && <span className="quiet">, {person.post}</span>}
      {person.plannedEnd !== null && (
        <div className="quiet">{t('willLeave', { date: longDate(person.plannedEnd) })}</div>
      )}
      {person.endedOn !== null && <div className="quiet">{t('left', { date: longDate(person.endedOn) })}</div>}
    </>
  );
}

function SignsInAs({ person }: { readonly person: Person }) {
  const { t } = useWords('people');
  if (person.membership === null) return <span className="quiet">{t('noAccount')}</span>;
  return person.membership.roles.map((role) => t(`role.${role}`)).join(', ');
}
