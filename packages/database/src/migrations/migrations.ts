import type { MigrationInterface } from 'typeorm';
import { Ground0001 } from './0001-ground.ts';
import { Structure0002 } from './0002-structure.ts';
import { Reminders0003 } from './0003-reminders.ts';
import { Endings0004 } from './0004-endings.ts';
import { Channels0005 } from './0005-channels.ts';
import { Notices0006 } from './0006-notices.ts';
import { SentAgain0007 } from './0007-sent-again.ts';
import { FormerParents0008 } from './0008-former-parents.ts';
import { Receipts0009 } from './0009-receipts.ts';
import { Exemptions0010 } from './0010-exemptions.ts';
import { ReturnedMail0011 } from './0011-returned-mail.ts';
import { OneLog0012 } from './0012-one-log.ts';
import { InheritedMarks0015 } from './0015-inherited-marks.ts';
import { Confidential0016 } from './0016-confidential.ts';
import { RegisterIndex0018 } from './0018-register-index.ts';
import { AccountLanguage0019 } from './0019-account-language.ts';
import { CouncilLanguages0022 } from './0022-council-languages.ts';
import { MeetingSchedules0024 } from './0024-meeting-schedules.ts';
import { ExtensionAskedOn0026 } from './0026-extension-asked-on.ts';

/**
 * Every migration, by number. A file is called NNNN-name.ts, its class Name with the number, and what it is remembered by
 * ends in the number at thirteen digits, which TypeORM sorts by. A number is given once; one that is missing was given to
 * somebody who has not finished, and is carried out when it comes, after higher ones: what is not remembered is run.
 */
export const migrations: readonly (new () => MigrationInterface)[] = [
  Ground0001,
  Structure0002,
  Reminders0003,
  Endings0004,
  Channels0005,
  Notices0006,
  SentAgain0007,
  FormerParents0008,
  Receipts0009,
  Exemptions0010,
  ReturnedMail0011,
  OneLog0012,
  InheritedMarks0015,
  Confidential0016,
  RegisterIndex0018,
  AccountLanguage0019,
  CouncilLanguages0022,
  MeetingSchedules0024,
  ExtensionAskedOn0026,
];
