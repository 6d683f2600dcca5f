import type { RegisterRow } from '@holdfast/database/recommendations/register-row';
import { type Audience, mayRead } from '@holdfast/domain/audiences/audience';
import { readable } from '@holdfast/domain/recommendations/exemption';
import { exemptFields, recommendationProperties } from '@holdfast/domain/recommendations/fields';

/** A row of the register, or a whole recommendation, as this audience reads it. */
export const readableRow = <Row extends RegisterRow>(row: Row, audience: Audience): Row => {
  if (mayRead(audience, 'exempt')) return row;
  const values = new Map<string, unknown>(Object.entries(row));
  const read = exemptFields.flatMap((field) => {
    const property = recommendationProperties[field];
    const value = values.get(property);
    return typeof value === 'string' ? [[property, readable(value, field, row.exempt, audience)] as const] : [];
  });
  return { ...row, ...Object.fromEntries(read) };
};
