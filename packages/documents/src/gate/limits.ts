const megabyte = 1024 * 1024;

/** An uploaded file is kept in the database, so it is small enough to be kept for ever. */
export const maxFileBytes = 25 * megabyte;

/** A tracker of 10,000 rows and 8 columns of sentences unpacks to under 45 MB; papers that people read stay far below. */
export const maxInflatedBytes = 50 * megabyte;

/**
 * A zip entry costs little once its bytes are counted, so this only stops directories made to be long. It is not lower
 * because a workbook with a sheet a month and comments holds four parts a sheet, and a paper may hold many photographs.
 */
export const maxParts = 1000;

/** Deflate gives at most about 1,030 to 1; a sheet whose rows are all alike gives under 100. */
export const maxInflationRatio = 200;

/** Small parts may be nearly all repetition without harm: the ratio counts only above this size. */
export const ratioCountsAbove = 5 * megabyte;
