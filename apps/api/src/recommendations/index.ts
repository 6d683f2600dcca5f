export { countAll, countBy, countedList, type RegisterReading, theirsOf } from './counted.ts';
export { type OverdueClock, readOverdueClock } from './overdue-clock.ts';
export { RecommendationsModule } from './recommendations.module.ts';
export { deadlinesOf, lateLines, ratingsOf, ratingsView, registerView } from './register-view.ts';
export { trackerValuesOf } from './tracker-values.ts';
