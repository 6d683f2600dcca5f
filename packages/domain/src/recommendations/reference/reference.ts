/**
 * Folds a reference or a part to the form in which two writings of it are the same: "SR 12/13 01" and "sr12-13 01",
 * "(a)" and "a)". Only for comparing; what the council wrote is what is shown.
 */
export const sameReference = (reference: string): string => reference.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
