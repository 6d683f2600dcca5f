// One file for the browser to fetch: whoever opens one of these pages goes on to the others.
export { CommitteePage } from './committee-page.tsx';
export { CommitteesRoom } from './committees-room.tsx';
export { EndCommitteePage } from './end-committee-page.tsx';
