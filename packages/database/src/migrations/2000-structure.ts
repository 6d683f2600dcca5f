import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilWall } from './ground/walls.ts';
import { calendars, calendarTables } from './structure/calendars.ts';
import { committeeMembers } from './structure/committee-members.ts';
import { committees } from './structure/committees.ts';
import { councilSettings, ownAccents } from './structure/council-settings.ts';
import { handovers } from './structure/handovers.ts';
import { invitations } from './structure/invitations.ts';
import { meetings } from './structure/meetings.ts';
import { minutes } from './structure/minutes.ts';
import { people } from './structure/people.ts';
import { portfolios } from './structure/portfolios.ts';
import { reshuffles, reshufflesDue } from './structure/reshuffles.ts';
import { programmes } from './structure/programmes.ts';
import { registerViews } from './structure/register-views.ts';
import { settings } from './structure/settings.ts';
import { uploadMarks } from './structure/upload-marks.ts';

/** Tables of this migration that belong to a council, and stand behind its wall. */
const councilTables = [
  'person',
  'portfolio_holder',
  'handover',
  'setting_change',
  'agenda_item',
  'attendance',
  'declaration',
  'minute',
  'resolution',
  'reshuffle',
  'portfolio_successor',
  'programme',
  ...calendarTables,
  'committee_member',
  'invitation',
  'council_setting',
  'first_step',
  'upload_mark',
  'register_view',
] as const;

/**
 * What an administrator keeps, dated: portfolios and who holds them, committees, meetings, people, and the history of
 * every change to them.
 */
export class Structure2000 implements MigrationInterface {
  readonly name = 'Structure2000000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [
      settings,
      people,
      portfolios,
      committees,
      meetings,
      handovers,
      minutes,
      reshuffles,
      programmes,
      calendars,
      committeeMembers,
      invitations,
      councilSettings,
      uploadMarks,
      registerViews,
    ])
      await runner.query(step);
    for (const table of councilTables) await runner.query(councilWall(table));
    await runner.query(reshufflesDue);
    await runner.query(ownAccents);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The structure is not taken back: restore the backup from before it.'));
  }
}
