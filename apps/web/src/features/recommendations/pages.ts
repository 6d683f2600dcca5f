// One file for the browser to fetch: whoever opens one of these pages goes on to the others.
export { AddActionPage } from './tasks/add-action-page.tsx';
export { AddProgressPage } from './tasks/add-progress-page.tsx';
export { AddRecommendationPage } from './fields/add-recommendation-page.tsx';
export { AddWordsPage } from './tasks/add-words-page.tsx';
export { AddResponsePage } from './tasks/add-response-page.tsx';
export { AskExtensionPage } from './tasks/ask-extension-page.tsx';
export { ChangeStatusPage } from './tasks/change-status-page.tsx';
export { CorrectPage } from './tasks/correct-page.tsx';
export { DecideExtensionPage } from './tasks/decide-extension-page.tsx';
export { EditRecommendationPage } from './fields/edit-recommendation-page.tsx';
export { RecommendationPage } from './page/recommendation-page.tsx';
