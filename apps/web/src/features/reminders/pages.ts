// One file for the browser to fetch: whoever opens one of these pages goes on to the others.
export { ForecastPage } from './forecast/forecast-page.tsx';
export { NotAnsweredPage } from './not-answered/not-answered-page.tsx';
export { PreviewPage } from './forecast/preview-page.tsx';
export { RemindersPage } from './reminders-page.tsx';
