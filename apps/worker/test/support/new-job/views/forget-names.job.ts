// A file under the name of one job, with another in it.
export { job } from './forget-views.job.ts';
