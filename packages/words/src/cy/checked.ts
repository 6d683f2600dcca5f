/**
 * What a reader of Welsh has checked: the key of a text with its room ("screens.home.title", "sentences.people.no_role"),
 * and the very words that were found good. Whoever changes the words has them unchecked again.
 */
export const checked: Readonly<Record<string, string>> = {};
