/** What stands in the place of the committee’s words while nobody has added them. */
export const wordsWanted = 'The committee’s words are not yet here';
