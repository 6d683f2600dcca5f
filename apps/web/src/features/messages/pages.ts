// One file for the browser to fetch: whoever opens one of these pages goes on to the others.
export { MessagePage } from './message-page.tsx';
export { MessagesPage } from './messages-page.tsx';
export { UndeliveredPage } from './undelivered-page.tsx';
