import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { type CSSProperties, useState } from 'react';
import { readableAccent } from './accent.ts';
import { Brand } from './brand.tsx';
import { may } from '@holdfast/domain/permissions/may';
import { LanguageLink } from './language/language-link.tsx';
import { useWords } from './language/use-words.ts';
import { paths } from './paths.ts';
import { SignOutButton } from './sign-out-button.tsx';
import { useSignedIn } from './signed-in.ts';
import { usePageLanguage, useWantedLanguage } from './language/spoken-language.ts';

const accentStyle = (accent: string | null): CSSProperties => {
  const colour = readableAccent(accent);
  return colour === null ? {} : ({ '--accent': colour } as CSSProperties);
};

/** What stands around every page: whose register it is, the ways through it, and who is signed in. */
export function Layout() {
  const lng = useWantedLanguage();
  const page = usePageLanguage();
  const { t } = useWords('common', { into: lng });
  const session = useSignedIn();
  const { pathname } = useLocation();
  const [open, setOpen] = useState({ at: pathname, menu: false });
  const menu = open.menu && open.at === pathname;
  const { roles } = session.membership;
  const links = [
    { to: paths.home, label: t('nav.home') },
    { to: paths.register, label: t('nav.register') },
    ...(may(roles, 'editRegister') ? [{ to: paths.imports, label: t('nav.imports') }] : []),
    { to: paths.meetings, label: t('nav.meetings') },
    { to: paths.monitoringReport, label: t('nav.reports') },
    ...(may(roles, 'editRegister') ? [{ to: paths.forecast, label: t('nav.reminders') }] : []),
    ...(may(roles, 'editRegister') ? [{ to: paths.settings, label: t('nav.settings') }] : []),
  ] as const;
  return (
    <div className="shell" style={accentStyle(session.council.accent)}>
      <a href="#main" className="govuk-skip-link">
        {t('skip')}
      </a>
      <header className="shell__top">
        <div className="shell__inner shell__bar">
          <Link to={paths.home} className="brand">
            <Brand />
          </Link>
          <span className="shell__council">{session.council.name}</span>
          <LanguageLink />
          <button
            type="button"
            className="shell__menu"
            aria-expanded={menu}
            aria-controls="navigation"
            onClick={() => setOpen({ at: pathname, menu: !menu })}
          >
            {t('nav.menu')}
          </button>
        </div>
        <div id="navigation" className={`shell__nav ${menu ? 'shell__nav--open' : ''}`}>
          <div className="shell__inner shell__nav-inner">
            <nav aria-label={t('nav.label')}>
              <ul>
                {links.map((link) => (
                  <li key={link.to}>
                    <Link to={link.to} activeOptions={{ exact: link.to === paths.home, includeSearch: false }}>
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
            <Account />
          </div>
        </div>
      </header>
      <main id="main" className="shell__inner shell__main" tabIndex={-1} {...(page === lng ? {} : { lang: page })}>
        <Outlet />
      </main>
      <footer className="shell__foot">
        <div className="shell__inner">{t('footer')}</div>
      </footer>
    </div>
  );
}

function Account() {
  const { t } = useWords('common', { into: useWantedLanguage() });
  const session = useSignedIn();
  return (
    <div className="shell__account">
      <span>{session.membership.name}</span>
      {session.account.operates && <Link to={paths.operator}>{t('account.operate')}</Link>}
      {session.councils.length > 1 && <Link to={paths.chooseCouncil}>{t('account.change')}</Link>}
      <SignOutButton />
    </div>
  );
}
