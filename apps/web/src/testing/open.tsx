import { createMemoryHistory } from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Holdfast } from '../app/providers.tsx';

interface Opened extends RenderResult {
  readonly user: UserEvent;
  /** The address that the person would see. */
  readonly address: () => string;
}

/** Opens the application at an address, as a browser would. */
export function open(address: string): Opened {
  const history = createMemoryHistory({ initialEntries: [address] });
  const result = render(<Holdfast history={history} retryDelay={1} />);
  return { ...result, user: userEvent.setup(), address: () => history.location.href };
}
