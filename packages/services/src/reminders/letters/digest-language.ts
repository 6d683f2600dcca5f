import type { SettingValues } from '@holdfast/domain/settings/setting-values';
import type { Language, PaperLanguages } from '@holdfast/words/languages';
import type { People } from '@holdfast/database/people/people';

interface Readers {
  readonly people: Pick<People, 'languageOf'>;
}

type Settings = Pick<SettingValues, 'languages'>;

/** In which language whoever has an address is written to: the one that they have chosen, else the council's usual one. */
export const letterLanguage = async (
  { people }: Readers,
  address: string,
  { languages }: Settings,
): Promise<Language> => (await people.languageOf(address)) ?? languages.usual;

/** The same for a digest, which a council may send in both languages to everybody. */
export const digestLanguage = async (records: Readers, address: string, settings: Settings): Promise<PaperLanguages> =>
  settings.languages.digests === 'both' ? 'both' : letterLanguage(records, address, settings);
