import { createLink, useLocation, useRouter } from '@tanstack/react-router';
import type { ComponentProps, MouseEvent } from 'react';
import { cameFrom, stepBack } from './came-from.ts';
import { leaveFor } from './use-leave.ts';

interface AnchorProps extends ComponentProps<'a'> {
  /** Leads to whatever page one came from; otherwise to its own, as that was when one came from there. */
  readonly anywhere?: boolean;
}

/** Another tab or window is the browser's business. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Where it leads, by the entry that is shown now: saving a form may have changed it while the page stood. */
const useHref = (href: string, anywhere: boolean): string =>
  cameFrom(useLocation(), anywhere ? undefined : href)?.href ?? href;

function BackAnchor({ anywhere = false, href = '/', onClick, children, ...rest }: AnchorProps) {
  const { history } = useRouter();
  return (
    <a
      {...rest}
      className="govuk-back-link"
      href={useHref(href, anywhere)}
      onClick={(event) => {
        const from = cameFrom(history.location, anywhere ? undefined : href);
        if (from === null) return onClick?.(event);
        if (!isPlain(event)) return;
        event.preventDefault();
        void stepBack(history, from);
      }}
    >
      {children}
    </a>
  );
}

function LeaveAnchor({ anywhere = false, href = '/', children, ...rest }: AnchorProps) {
  const router = useRouter();
  return (
    <a
      {...rest}
      href={useHref(href, anywhere)}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        void leaveFor(router, href, anywhere);
      }}
    >
      {children}
    </a>
  );
}

/** The way back from a page that is read: to the list it belongs to with its filters, the place on it kept. */
export const BackLink = createLink(BackAnchor);

/** The way out of a form without saving, above it and beside its button: the form does not come again by Back. */
export const LeaveLink = createLink(LeaveAnchor);
