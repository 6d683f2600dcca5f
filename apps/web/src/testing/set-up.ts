import { runInThisContext } from 'node:vm';
import '@testing-library/jest-dom';
import { languageCookie } from '@holdfast/words/languages';
import { cleanup, configure } from '@testing-library/react';
import { want } from '../app/language/i18n.ts';

// Every page of this run is looked at on the stated day, at the middle of its morning.
const day = process.env['HOLDFAST_TEST_DAY'] ?? '';
if (day !== 'today') {
  const realNow = Date.now.bind(Date);
  const movedBy = Date.parse(`${day}T10:00:00Z`) - realNow();
  Date.now = () => realNow() + movedBy;
}

// The simulated browser has no network of its own; what Node has is the same standard.
for (const name of ['fetch', 'Response', 'Headers', 'Request', 'TextEncoder', 'TextDecoder', 'structuredClone'])
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value: runInThisContext(name), configurable: true, writable: true });

// It lays nothing out either: scrolling is asked for, and there is nothing to scroll.
window.scrollTo = () => undefined;

configure({ asyncUtilTimeout: 5000 });

afterEach(async () => {
  cleanup();
  localStorage.clear();
  document.cookie = `${languageCookie}=; path=/; max-age=0`;
  await want('en');
});
