// One file for the browser to fetch: whoever opens one of these pages goes on to the others.
export { ClocksRoom } from './clocks-room.tsx';
export { HistoryRoom } from './history-room.tsx';
export { SendingRoom } from './sending-room.tsx';
export { SettingsPage } from './settings-page.tsx';
export { StartHereRoom } from './start-here-room.tsx';
export { WordsRoom } from './words-room.tsx';
