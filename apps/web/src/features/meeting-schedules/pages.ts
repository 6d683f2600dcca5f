// One file for the browser to fetch: whoever opens one of these pages goes on to the others.
export { ProgrammePage } from './programme-page.tsx';
export { ProgrammesPage } from './programmes-page.tsx';
