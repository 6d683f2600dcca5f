import type { Translation } from '../../catalogue.ts';
import type { people as english } from '../../en/people/sentences.ts';

export const people = {
  no_role: 'Dewiswch o leiaf un rôl.',
  invitation_subject: 'Mae {{council}} yn eich gwahodd i Holdfast',
  invitation_what:
    'Mae {{person}} yn eich gwahodd i Holdfast ar ran {{council}}. Yno mae’r cyngor yn cadw’r hyn y mae ei bwyllgorau craffu yn ei argymell a’r hyn sy’n dod ohono.',
  invitation_open: 'Agorwch y ddolen hon i dderbyn. Gellir ei defnyddio unwaith, hyd at {{expiresOn, date}}:',
  invitation_unexpected: 'Os nad oeddech yn disgwyl hyn, peidiwch â gwneud dim.',
  invitation_link_shown: '(Dangoswyd y ddolen unwaith, i bwy bynnag a anfonodd y gwahoddiad.)',
} as const satisfies Translation<typeof english>;
