import pg from 'pg';

const [day, moment] = [1082, 1184];

/** A day stays text: as a JavaScript Date it would move by the time zone of the machine. */
export const typesWithDays = new pg.TypeOverrides();
typesWithDays.setTypeParser(day, (value: string) => value);

/** Moments too as contracts write them. TypeORM needs them as Dates, so these are for our own SQL. */
export const typesWithMoments = new pg.TypeOverrides();
typesWithMoments.setTypeParser(day, (value: string) => value);
typesWithMoments.setTypeParser(moment, (value: string) => new Date(value).toISOString());
