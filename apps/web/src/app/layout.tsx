import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { type CSSProperties, useState } from 'react';
import { readableAccent } from './accent.ts';
import { Brand } from './brand.tsx';
import { LanguageLink } from './language/language-link.tsx';
import { useWords } from './language/use-words.ts';
import { Navigation } from './navigation.tsx';
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
            <Navigation />
            <Account />
          </div>
        </div>
      </header>
      <main id="main" className="shell__inner shell__main" tabIndex={-1} lang={page === lng ? undefined : page}>
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
      <Link to={paths.account}>{t('account.own')}</Link>
      <SignOutButton />
    </div>
  );
}
