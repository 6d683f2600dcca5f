import { type Permission, may } from '@holdfast/domain/permissions/may';
import type { Screens } from '@holdfast/words/screens';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWantedLanguage } from './language/spoken-language.ts';
import { useWords } from './language/use-words.ts';
import { paths } from './paths.ts';
import { useSignedIn } from './signed-in.ts';

interface InNavigation {
  readonly to: (typeof paths)[keyof typeof paths];
  readonly word: keyof Screens['common']['nav'];
  readonly may: Permission;
}

/** What is in the navigation, in its order, and to whom each is shown. */
const shown: readonly InNavigation[] = [
  { to: paths.home, word: 'home', may: 'read' },
  { to: paths.register, word: 'register', may: 'read' },
  { to: paths.imports, word: 'imports', may: 'editRegister' },
  { to: paths.meetings, word: 'meetings', may: 'read' },
  { to: paths.monitoringReport, word: 'reports', may: 'read' },
  { to: paths.forecast, word: 'reminders', may: 'editRegister' },
  { to: paths.settings, word: 'settings', may: 'editRegister' },
];

/** The ways through a council's register. */
export function Navigation(): ReactNode {
  const { t } = useWords('common', { into: useWantedLanguage() });
  const { roles } = useSignedIn().membership;
  const links = shown.filter((screen) => may(roles, screen.may));
  return (
    <nav aria-label={t('nav.label')}>
      <ul>
        {links.map(({ to, word }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {t(`nav.${word}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
