/** What stands in the place of the committee’s words while nobody has added them, in Welsh. */
export const wordsWanted = 'Nid yw geiriau’r pwyllgor yma eto';
