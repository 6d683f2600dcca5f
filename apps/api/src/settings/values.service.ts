import {
  type SetSetting,
  type SettingPreview,
  type SettingValuesView,
  datedSetting,
  keptSetting,
} from '@holdfast/contracts/settings/values';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { closureNote, settingFault } from '@holdfast/domain/settings/check-setting';
import { settingNames } from '@holdfast/domain/settings/setting-values';
import { kept } from '@holdfast/services/refusal';
import { CONFIG } from '@holdfast/runtime/installation.module';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config/config.ts';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { oneInvalid } from '../platform/http/validate.ts';
import { previewSetting } from './preview-setting.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

@Injectable()
export class ValuesService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  list(councilId: string): Promise<SettingValuesView> {
    return this.database.readCouncil(councilId, (records) => this.#view(records));
  }

  preview(councilId: string, setting: SetSetting): Promise<SettingPreview> {
    const today = this.clock.today();
    return this.database.readCouncil(councilId, async (records) => {
      const { nation, dated } = await records.councils.read(today);
      const fault = settingFault(setting, nation, today, dated);
      if (fault !== null) throw oneInvalid(fault.field, fault.sentence);
      return previewSetting(records, setting, today, this.config.mail !== null);
    });
  }

  change(who: CurrentMember, version: number, setting: SetSetting): Promise<SettingValuesView> {
    return this.database.inCouncil(who.councilId, async (records) => {
      kept(await records.councils.changeSetting(setting, version, who.membershipId));
      return this.#view(records);
    });
  }

  remove(who: CurrentMember, councilSettingId: string, revision: number): Promise<SettingValuesView> {
    return this.database.inCouncil(who.councilId, async (records) => {
      kept(await records.councils.removeSetting(councilSettingId, revision, who.membershipId));
      return this.#view(records);
    });
  }

  async #view({ councils }: CouncilRecords): Promise<SettingValuesView> {
    const today = this.clock.today();
    const { settings, nation } = await councils.read(today);
    const values = await councils.datedSettings();
    return {
      today,
      values: values.map((row) => keptSetting.parse(row)),
      inForce: settingNames.map((name) =>
        datedSetting.parse({
          name,
          value: settings[name],
          validFrom: values.findLast((row) => row.name === name && row.validFrom <= today)?.validFrom ?? '1974-04-01',
        }),
      ),
      versions: Object.fromEntries((await councils.settingVersions()).map(({ name, version }) => [name, version])),
      closureNotes: settings.closures.flatMap(({ date }) => closureNote(nation, isoDate(date)) ?? []).map(inTheirWords),
    };
  }
}
