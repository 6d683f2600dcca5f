import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilWall } from '../wall/council-wall.sql.ts';
import { calendars, calendarTables } from './0002-structure/calendars.ts';
import { committeeMembers } from './0002-structure/committee-members.ts';
import { committees } from './0002-structure/committees.ts';
import { councilSettings, ownAccents } from './0002-structure/council-settings.ts';
import { handovers } from './0002-structure/handovers.ts';
import { invitations } from './0002-structure/invitations.ts';
import { meetings } from './0002-structure/meetings.ts';
import { minutes } from './0002-structure/minutes.ts';
import { people } from './0002-structure/people.ts';
import { portfolios } from './0002-structure/portfolios.ts';
import { reshuffles, reshufflesDue } from './0002-structure/reshuffles.ts';
import { programmes } from './0002-structure/programmes.ts';
import { registerViews } from './0002-structure/register-views.ts';
import { settings } from './0002-structure/settings.ts';
import { uploadMarks } from './0002-structure/upload-marks.ts';

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
export class Structure0002 implements MigrationInterface {
  readonly name = 'Structure0000000000002';

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
