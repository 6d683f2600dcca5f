import type { Council } from '@holdfast/contracts/councils/shapes';
import { useWords } from '../../app/language/use-words.ts';
import { Tag, type Tone } from './tag.tsx';

const tones: Readonly<Record<string, Tone>> = { red: 'red', amber: 'amber', green: 'green', blue: 'blue' };

interface RagMarkProps {
  readonly rag: string;
  readonly bands: readonly Pick<Council['ragScheme']['bands'][number], 'letter' | 'word'>[];
}

/** A rating by its letter and its word, in the council's own scheme. */
export function RagMark({ rag, bands }: RagMarkProps) {
  const { t } = useWords();
  const asked = rag.toLowerCase();
  const band = bands.find(
    (candidate) => candidate.letter.toLowerCase() === asked || candidate.word.toLowerCase() === asked,
  );
  const word = band?.word ?? rag;
  return (
    <Tag tone={tones[word.toLowerCase()] ?? 'grey'} mark={band?.letter ?? rag.slice(0, 1).toUpperCase()}>
      <span className="govuk-visually-hidden">{t('rag')} </span>
      {word}
    </Tag>
  );
}
