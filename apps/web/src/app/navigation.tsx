import { type Permission, may } from '@holdfast/domain/permissions/may';
import type { Screens } from '@holdfast/words/screens';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWantedLanguage } from './language/spoken-language.ts';
import { useWords } from './language/use-words.ts';
import { useSignedIn } from './signed-in.ts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The screen is in the navigation, under this word, for whoever has the permission; in the order of the router. */
    readonly navigation?: { readonly word: keyof Screens['common']['nav']; readonly may: Permission };
  }
}

/** The ways through a council's register: every screen whose route says that it is in the navigation. */
export function Navigation(): ReactNode {
  const { t } = useWords('common', { into: useWantedLanguage() });
  const { roles } = useSignedIn().membership;
  const { routesById } = useRouter();
  const links = Object.values(routesById).flatMap(({ to, options }) => {
    const shown = options.staticData?.navigation;
    return shown !== undefined && may(roles, shown.may) ? [{ to, word: shown.word }] : [];
  });
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
