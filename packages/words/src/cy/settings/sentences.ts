import type { Translation } from '../../catalogue.ts';
import type { settings as english } from '../../en/settings/sentences.ts';
import { forms } from '../forms.ts';

/** What the page of a recommendation says of the council's rules; the pages of settings are in English. */
export const settings = {
  call_in_rule: 'Y rheol galw i mewn ar {{day, date}}: {{terms, sentences}}',
  ...forms('call_in_within', 'Gellir galw penderfyniad i mewn o fewn {{count}} diwrnod gwaith i’w gyhoeddi.', {
    two: 'Gellir galw penderfyniad i mewn o fewn {{count}} ddiwrnod gwaith i’w gyhoeddi.',
  }),
  ...forms('call_in_signed', 'Rhaid i {{count}} cynghorydd lofnodi.', { two: 'Rhaid i {{count}} gynghorydd lofnodi.' }),
  call_in_unset: 'Nid yw rheol galw i mewn y cyngor ar {{day, date}} wedi’i chofnodi yma.',
  call_in_by_law:
    'Nid yw rheol galw i mewn y cyngor ar {{day, date}} wedi’i chofnodi yma. Yn ôl y gyfraith rhaid i 15 y cant o’r cynghorwyr, wedi’i dalgrynnu i fyny, lofnodi (Local Government Act (Northern Ireland) 2014, s.41). Y seiliau yw na wnaed y penderfyniad ar ôl ystyried y ffeithiau a’r materion perthnasol yn briodol, neu y byddai’n effeithio’n anghymesur o andwyol ar ran o’r trigolion.',
  call_in_signed_by_law:
    'Rhaid i 15 y cant o’r cynghorwyr, wedi’i dalgrynnu i fyny, lofnodi (Local Government Act (Northern Ireland) 2014, s.41). Y seiliau yw na wnaed y penderfyniad ar ôl ystyried y ffeithiau a’r materion perthnasol yn briodol, neu y byddai’n effeithio’n anghymesur o andwyol ar ran o’r trigolion.',
  call_in_once: 'Dim ond unwaith y gellir ei alw i mewn.',
  call_in_grounds: 'Y seiliau yw: {{grounds, list}}.',
} as const satisfies Translation<typeof english>;
