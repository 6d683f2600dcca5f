import { createMemoryHistory, type RouterHistory } from '@tanstack/react-router';
import { act, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Holdfast } from '../app/providers.tsx';

interface Opened extends RenderResult {
  readonly user: UserEvent;
  /** The address that the person would see. */
  readonly address: () => string;
  /** Presses the browser's own Back (-1) or Forward (1). */
  readonly step: (by: 1 | -1) => void;
}

/** Opens the application at an address, as a browser would. */
export function open(
  address: string,
  history: RouterHistory = createMemoryHistory({ initialEntries: [address] }),
): Opened {
  const result = render(<Holdfast history={history} retryDelay={1} />);
  return {
    ...result,
    user: userEvent.setup(),
    address: () => history.location.href,
    step: (by) => act(() => history.go(by)),
  };
}
