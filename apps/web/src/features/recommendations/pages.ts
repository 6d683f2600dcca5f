// One file for the browser to fetch: whoever opens one of these pages goes on to the others.
export { AddActionPage } from './add-action-page.tsx';
export { AddProgressPage } from './add-progress-page.tsx';
export { AddRecommendationPage } from './add-recommendation-page.tsx';
export { AddResponsePage } from './add-response-page.tsx';
export { AskExtensionPage } from './ask-extension-page.tsx';
export { ChangeStatusPage } from './change-status-page.tsx';
export { DecideExtensionPage } from './decide-extension-page.tsx';
export { EditRecommendationPage } from './edit-recommendation-page.tsx';
export { RecommendationPage } from './recommendation-page.tsx';
