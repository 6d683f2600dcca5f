/** How a recommendation is called: its reference, and its part when it has one: "R12 (b)". */
export const nameOf = (recommendation: { readonly reference: string; readonly part: string }): string =>
  recommendation.part === '' ? recommendation.reference : `${recommendation.reference} (${recommendation.part})`;
