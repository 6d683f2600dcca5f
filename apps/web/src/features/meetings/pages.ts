// One file for the browser to fetch: whoever opens one of these pages goes on to the others.
export { AddMeetingPage } from './add-meeting-page.tsx';
export { MeetingsPage } from './meetings-page.tsx';
export { MoveMeetingPage } from './move-meeting-page.tsx';
