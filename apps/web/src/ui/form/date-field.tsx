import { type Control, type FieldPathByValue, type FieldValues, useController } from 'react-hook-form';
import { DateInput } from '../inputs/date-input.tsx';
import type { DateParts } from '../inputs/date-parts.ts';
import type { FieldProps } from '../inputs/field.tsx';

interface DateFieldProps<Values extends FieldValues, Name extends FieldPathByValue<Values, DateParts>> extends Omit<
  FieldProps,
  'name'
> {
  readonly control: Control<Values>;
  readonly name: Name;
  /** Where the error summary leads; the field's name when not given. */
  readonly id?: string;
  readonly todayOffered?: boolean;
}

/** A day of a form, in its three boxes. */
export function DateField<Values extends FieldValues, Name extends FieldPathByValue<Values, DateParts>>({
  control,
  name,
  id,
  ...rest
}: DateFieldProps<Values, Name>) {
  const { field } = useController({ control, name });
  return <DateInput {...rest} name={id ?? name} value={field.value} onChange={field.onChange} />;
}
