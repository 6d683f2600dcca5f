/** What other sentences are put together from: several in a row, and words that are said as they stand. */
export const texts = {
  together: '{{all, sentences}}',
  as_it_stands: '{{words}}',
  quoted: '“{{words}}”',
} as const;
