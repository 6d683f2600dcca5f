import type { RouterHistory } from '@tanstack/react-router';
import { isOwnAddress } from './own-address.ts';

/** The page from which one came to another: its address with its filters, and its place among the browser's entries. */
interface CameFrom {
  readonly href: string;
  readonly index: number;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    cameFrom?: CameFrom | undefined;
  }
}

const pathOf = (href: string): string => href.split(/[?#]/u, 1).join('');

/**
 * Has each new entry of the browser's history carry from where one came. Another look at the same page (a filter, a
 * day) came from where that page did, and so does what replaces an entry, but for that very page. The same address again is no new entry.
 */
export const carryWhereFrom = (history: RouterHistory): void => {
  const push = history.push.bind(history);
  const replace = history.replace.bind(history);
  const carried = (state: object | undefined, cameFrom: CameFrom | undefined) => ({ ...state, cameFrom });
  history.replace = (path, state: object | undefined, options) => {
    const { cameFrom } = history.location.state;
    const isThatPage = cameFrom !== undefined && pathOf(cameFrom.href) === pathOf(path);
    replace(path, carried(state, isThatPage ? undefined : cameFrom), options);
  };
  history.push = (path, state: object | undefined, options) => {
    const { href, pathname, state: now } = history.location;
    const here = { href, index: now.__TSR_index };
    if (path === href) history.replace(path, state, options);
    else push(path, carried(state, pathOf(path) === pathname ? now.cameFrom : here), options);
  };
};

/**
 * From where one came to the page that is shown; null for whoever came by a link or from elsewhere, and where what the
 * entry carries is no address of this application or no entry before it. With `parent`, an address: only where one came
 * from that very page, whatever its filters.
 */
export const cameFrom = ({ state }: Pick<RouterHistory['location'], 'state'>, parent?: string): CameFrom | null => {
  const from = state.cameFrom;
  if (from === undefined || !isOwnAddress(from.href) || from.index >= state.__TSR_index) return null;
  return parent === undefined || pathOf(from.href) === pathOf(parent) ? from : null;
};

/** Steps back onto the entry from which one came; done when it is the browser's address. */
export const stepBack = (history: RouterHistory, { index }: CameFrom): Promise<void> =>
  new Promise((resolve) => {
    const stop = history.subscribe(() => {
      stop();
      resolve();
    });
    history.go(index - history.location.state.__TSR_index);
  });
