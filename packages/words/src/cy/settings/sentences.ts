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
  call_in_once: 'Dim ond unwaith y gellir ei alw i mewn.',
  call_in_grounds: 'Y seiliau yw: {{grounds, list}}.',
} as const satisfies Translation<typeof english>;
