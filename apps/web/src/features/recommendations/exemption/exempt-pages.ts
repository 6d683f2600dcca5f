// Marked seldom, by few: fetched apart from the other pages about a recommendation.
export { LiftExemptionPage } from './lift-exemption-page.tsx';
export { MarkExemptPage } from './mark-exempt-page.tsx';
