import { useSuspenseQuery } from '@tanstack/react-query';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { committeesQuery } from '../../../api/committees/committees-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import type { Told } from '../../../ui/said-text.tsx';

interface OwnerAskedProps {
  readonly field: UseFormRegisterReturn;
  readonly error: Told | undefined;
}

/** Which committee owns the recommendation, where nobody had said so: only that one decides, at a meeting of its own. */
export function OwnerAsked({ field, error }: OwnerAskedProps) {
  const { t } = useWords('recommendations');
  const { data: committees } = useSuspenseQuery(committeesQuery);
  return (
    <Select
      {...field}
      label={t('owner.which')}
      hint={t('owner.hint')}
      choices={[
        { value: '', label: t('owner.choose') },
        ...committees.items.map((item) => ({ value: item.committeeId, label: item.name })),
      ]}
      error={error}
    />
  );
}
