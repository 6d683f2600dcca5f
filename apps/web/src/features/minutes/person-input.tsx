import type { ComponentProps } from 'react';
import { useWords } from '../../app/language/use-words.ts';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { useProceedings } from './use-proceedings.ts';

type PersonInputProps = Omit<ComponentProps<typeof TextInput>, 'label' | 'hint' | 'list' | 'id'> & {
  readonly id: string;
};

/** A name, with those that the council knows on offer. */
export function PersonInput({ id, ...rest }: PersonInputProps) {
  const { t } = useWords('minutes');
  const { people } = useProceedings().proceedings;
  return (
    <>
      <TextInput
        {...rest}
        id={id}
        label={t('attendance.who')}
        hint={t('attendance.whoHint')}
        list={`${id}-known`}
        autoComplete="off"
      />
      <datalist id={`${id}-known`}>
        {people.map(({ personId, name }) => (
          <option key={personId} value={name} />
        ))}
      </datalist>
    </>
  );
}
