import { runInThisContext } from 'node:vm';
import '@testing-library/jest-dom';
import { cleanup, configure } from '@testing-library/react';
import '../app/i18n.ts';

// The simulated browser has no network of its own; what Node has is the same standard.
for (const name of ['fetch', 'Response', 'Headers', 'Request', 'TextEncoder', 'TextDecoder', 'structuredClone'])
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value: runInThisContext(name), configurable: true, writable: true });

// It lays nothing out either: scrolling is asked for, and there is nothing to scroll.
window.scrollTo = () => undefined;

configure({ asyncUtilTimeout: 5000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});
