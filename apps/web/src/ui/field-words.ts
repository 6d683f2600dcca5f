import { otherFields } from '@holdfast/domain/imports/paper/preview';
import { trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import { useWords } from '../app/language/use-words.ts';

const known = [...trackerFields, ...otherFields];

/** A field's name for people; one that is new to this build is shown as it is. */
export function useFieldWords(): (field: string) => string {
  const { t } = useWords('paper');
  return (field) => {
    const name = known.find((candidate) => candidate === field);
    return name === undefined ? field.replaceAll('_', ' ') : t(`field.${name}`);
  };
}
