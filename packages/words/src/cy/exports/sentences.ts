import type { Translation } from '../../catalogue.ts';
import type { exports as english } from '../../en/exports/sentences.ts';

export const exports = {
  too_many_rows:
    'Mae {{rows, number}} rhes yma. Caiff ffeil o fwy na {{most, number}} ei pharatoi yn gyntaf: dewiswch hi eto ar y dudalen, a’i nôl o dan “Ffeiliau parod”.',
  too_many_waiting:
    'Caiff hyd at {{most, number}} o’ch ffeiliau eu paratoi ar y tro. Arhoswch nes bod un yn barod, yna gofynnwch eto.',
  gave_up: 'Ni ellid paratoi’r ffeil. Gofynnwch amdani eto.',
  read_as_others: 'Mae’r hyn y cewch ei ddarllen wedi newid ers i chi ofyn am y ffeil hon. Gofynnwch amdani eto.',
} satisfies Translation<typeof english>;
