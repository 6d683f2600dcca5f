import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { homeQuery } from '../../api/home/home-query.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { AnswersWaiting } from './answers-waiting.tsx';
import { FirstSteps } from './first-steps.tsx';
import { ImportsWaiting } from './imports-waiting.tsx';
import { NeedList } from './need-list.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { sectionsFor } from './sections.ts';
import { Standing } from './standing.tsx';
import { UpdatesDue } from './updates-due.tsx';
import { WorkLists } from './work-lists.tsx';

// Seldom there: its words and its page stay out of what everybody waits for.
const SeldomNeeds = lazy(async () => {
  const [{ SeldomNeeds: Needs }] = await Promise.all([import('./seldom-needs.tsx'), loadWords('messages', 'endings')]);
  return { default: Needs };
});

export function HomePage() {
  const { t } = useWords('home');
  const session = useSignedIn();
  const { data: home } = useSuspenseQuery(homeQuery);
  const keeps = may(session.membership.roles, 'editRegister');
  const sections = sectionsFor(session.membership.roles);
  const waiting = sections.filter((name) => home[name].total > 0);
  const calm = sections.filter((name) => home[name].total === 0);
  const asked = home.answersWaiting + home.owed + home.notAnswered.count;
  if (home.counts.all.total === 0 && home.importsWaiting.length === 0) return <FirstSteps keeps={keeps} />;
  return (
    <Page
      title={t('title')}
      caption={session.council.name}
      actions={keeps && <LinkButton to={paths.newImport}>{t('bringIn')}</LinkButton>}
    >
      <div className="home">
        <div className="home__main">
          <AnswersWaiting home={home} />
          {home.notAnswered.count + home.undelivered + home.endingsStuck.length > 0 && (
            <Suspense>
              <SeldomNeeds home={home} />
            </Suspense>
          )}
          {home.importsWaiting.length > 0 && <ImportsWaiting uploads={home.importsWaiting} />}
          {waiting.map((name) =>
            name === 'updatesDue' ? (
              <UpdatesDue key={name} updates={home.updatesDue} today={home.today} />
            ) : (
              <NeedList key={name} name={name} list={home[name]} today={home.today} />
            ),
          )}
          {waiting.length === 0 && home.importsWaiting.length + asked === 0 && (
            <p className="home__calm">{t('nothing')}</p>
          )}
          {calm.length > 0 && waiting.length > 0 && (
            <p className="govuk-body-s quiet">
              {t('calm', { names: calm.map((name) => t(`list.${name}.none`)).join('; ') })}
            </p>
          )}
        </div>
        <div className="home__side">
          <NextMeeting meeting={home.nextMeeting} today={home.today} keeps={keeps} />
          <WorkLists lists={home.workLists} />
          <Standing counts={home.counts} />
        </div>
      </div>
    </Page>
  );
}
