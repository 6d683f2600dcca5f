import type { Translation } from '../../catalogue.ts';
import type { texts as english } from '../../en/texts/sentences.ts';

export const texts = {
  together: '{{all, sentences}}',
  as_it_stands: '{{words}}',
  quoted: '“{{words}}”',
} as const satisfies Translation<typeof english>;
