import type { Counted } from '@holdfast/contracts/recommendations/counted';
import { Link } from '@tanstack/react-router';
import { paths } from '../app/paths.ts';

/** A number of recommendations, which opens those that it counts. */
export function RegisterCount({ of: { total, shown } }: { readonly of: Counted }) {
  return (
    <Link className="govuk-link" to={paths.register} search={shown}>
      {total}
    </Link>
  );
}
