export { countAll, countBy, countedList, type RegisterReading, theirsOf } from './counted.ts';
export { RecommendationsModule } from './recommendations.module.ts';
export { ratingsView, registerView } from './register-view.ts';
