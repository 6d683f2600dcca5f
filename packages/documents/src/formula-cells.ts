/** Signs with which a cell of a CSV file can begin to be a formula, in their wide forms too. */
const signs = '=+\\-@\\t\\r＝＋－＠';
const runs = new RegExp(`^'*[${signs}]`, 'u');
const guarded = new RegExp(`^'(?='*[${signs}])`, 'u');

/**
 * The cell as it is written to CSV: an apostrophe stands before one that would run as a formula.
 * `guardFormula('=1+1')` is `'=1+1`.
 */
export const guardFormula = (text: string): string => (runs.test(text) ? `'${text}` : text);

/** The cell as it was before `guardFormula`, for every text. */
export const withoutFormulaGuard = (text: string): string => text.replace(guarded, '');
