/**
 * What a name of a committee or portfolio says, whatever way it is written: "the", "&" or "and", capitals, punctuation
 * and white space make no other body. Nothing else is guessed: "Housing Panel" is not "Housing Scrutiny Panel".
 * Example: "The Overview & Scrutiny Management Committee" is "Overview and Scrutiny Management Committee".
 */
export const bodyKey = (name: string): string => {
  const words = name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const telling = words.filter((word) => word !== 'the');
  return (telling.length === 0 ? words : telling).join(' ');
};
