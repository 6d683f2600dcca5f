import { type ReactNode, useEffect, useRef } from 'react';
import { setFlash, useFlash } from '../app/flash.ts';
import { useWords } from '../app/language/use-words.ts';
import { NotificationBanner } from './notification-banner.tsx';

interface PageProps {
  readonly title: string;
  /** A line above the heading: what the page belongs to. */
  readonly caption?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: 'reading' | 'wide';
  /** Whether the heading stands above, or a page draws its own and this one is only for readers of the screen. */
  readonly heading?: 'shown' | 'hidden';
  readonly children: ReactNode;
}

let pagesShown = 0;

/**
 * One page: its title in the browser, its heading, and what was just done. After a change of page the focus goes to
 * the heading (or to what was done), as it would after a full load; the very first page leaves it where it is.
 */
export function Page({ title, caption, actions, width = 'wide', heading = 'shown', children }: PageProps) {
  const { t } = useWords();
  const flash = useFlash();
  const top = useRef<HTMLHeadingElement>(null);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    pagesShown += 1;
    if (said.current !== null) said.current.focus();
    else if (pagesShown > 1) top.current?.focus({ preventScroll: true });
    return () => setFlash(null);
  }, []);
  return (
    <div className={`page page--${width}`}>
      <title>{`${title} – ${t('brand')}`}</title>
      {flash !== null && (
        <NotificationBanner ref={said} kind={flash.kind ?? 'success'} title={flash.title}>
          {flash.words !== undefined && <p className="govuk-body">{flash.words}</p>}
        </NotificationBanner>
      )}
      <div className={heading === 'hidden' ? 'govuk-visually-hidden' : 'page__head'}>
        <div>
          {caption !== undefined && <span className="govuk-caption-l">{caption}</span>}
          <h1 className="govuk-heading-l" tabIndex={-1} ref={top}>
            {title}
          </h1>
        </div>
        {actions !== undefined && <div className="page__actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
