import { Link } from '@tanstack/react-router';
import type { PropsWithChildren } from 'react';
import { Brand } from '../../app/brand.tsx';
import { LanguageLink } from '../../app/language/language-link.tsx';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { SignOutButton } from '../../app/sign-out-button.tsx';

interface OperatorShellProps {
  readonly name: string;
  readonly hasCouncil: boolean;
}

/** What stands around the operator's page: no council's name and colour, who is signed in, and the ways out. */
export function OperatorShell({ name, hasCouncil, children }: PropsWithChildren<OperatorShellProps>) {
  const { t } = useWords('operator');
  const { t: common } = useWords();
  return (
    <div className="shell">
      <a href="#main" className="govuk-skip-link">
        {common('skip')}
      </a>
      <header className="shell__top">
        <div className="shell__inner shell__bar">
          <Link to={paths.operator} className="brand">
            <Brand />
          </Link>
          <span className="shell__council">{t('operator')}</span>
          <LanguageLink />
        </div>
        <div className="shell__nav shell__nav--open">
          <div className="shell__inner shell__nav-inner">
            <nav aria-label={common('nav.label')}>
              <ul>
                <li>
                  <Link to={paths.operator}>{t('title')}</Link>
                </li>
                {hasCouncil && (
                  <li>
                    <Link to={paths.home}>{t('home')}</Link>
                  </li>
                )}
              </ul>
            </nav>
            <div className="shell__account">
              <span>{name}</span>
              <SignOutButton />
            </div>
          </div>
        </div>
      </header>
      <main id="main" className="shell__inner shell__main" tabIndex={-1}>
        {children}
      </main>
      <footer className="shell__foot">
        <div className="shell__inner">{common('footer')}</div>
      </footer>
    </div>
  );
}
