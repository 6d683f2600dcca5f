import { BackLink } from '../../app/back/back-link.tsx';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { Page } from '../../ui/page.tsx';
import { Heirs } from './heirs.tsx';
import { InForce } from './in-force.tsx';
import { NewSet } from './new-set.tsx';
import { State } from './reshuffles.tsx';
import { useReshuffle } from './use-reshuffle.ts';
import { WhatPasses } from './what-passes.tsx';
import { SaidText } from '../../ui/said-text.tsx';

/** A reshuffle in four steps, all in sight: the new set, who takes over, what moves, from which day. */
export function ReshufflePage() {
  const { t } = useWords('portfolios');
  const { reshuffle, edits } = useReshuffle();
  return (
    <>
      <BackLink to={paths.portfolios}>{t('back')}</BackLink>
      <Page title={reshuffle.name} caption={<State reshuffle={reshuffle} />} width="reading">
        {reshuffle.problem !== null && edits && (
          <NotificationBanner kind="important" title={t('wizard.problem')}>
            <p className="govuk-body">
              <SaidText told={reshuffle.problem} />
            </p>
          </NotificationBanner>
        )}
        <NewSet key={reshuffle.revision} />
        {edits && <Heirs />}
        {reshuffle.state !== 'applied' && <WhatPasses />}
        <InForce />
      </Page>
    </>
  );
}
