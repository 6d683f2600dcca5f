// One file for the browser to fetch: whoever opens one of these pages goes on to the others.
export { LeavingPage } from './leaving-page.tsx';
export { PeopleRoom } from './people-room.tsx';
export { PersonPage } from './person-page.tsx';
