import type { CouncilDatabase } from '@holdfast/database/council-database';
import { openCouncil } from '@holdfast/database/testing/open-council';
import { usualReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';

export interface OwingCouncil {
  readonly councilId: string;
  /** A scrutiny officer of it. */
  readonly officer: string;
  readonly addresses: readonly string[];
}

/** A council whose every lead owes something long overdue, and is asked for it on every working day. */
export const openOwingCouncil = async (database: CouncilDatabase, leads: number): Promise<OwingCouncil> => {
  const { councilId, memberships } = await openCouncil();
  const by = memberships.scrutiny_officer;
  const addresses: string[] = [];
  await database.inCouncil(councilId, async ({ councils, people, recommendations }) => {
    const value = { ...usualReminderRules, repeatAfter: 1, escalation: [] };
    await councils.changeSetting({ name: 'reminders', value, validFrom: '2012-01-01' }, 0, by);
    for (let lead = 0; lead < leads; lead += 1) {
      const name = `Robin Vale ${'abcdefghijklmnop'[lead] ?? ''}`;
      const email = `lead-${lead}-${councilId}@example.gov.uk`;
      addresses.push(email);
      const officer = { kind: 'officer', name, post: null, politicalGroup: null, email } as const;
      await people.add({ ...officer, membershipId: null, endedOn: null }, by);
      const due = { words: 'End of 2012', from: '2012-12-31', to: '2012-12-31', precision: 'day' } as const;
      await recommendations.add(
        {
          reference: null,
          words: `That matter ${lead} be looked into.`,
          coreStatus: 'on_track',
          lead: [name],
          sourceDate: '2012-07-12',
          due,
          dueOn: '2012-12-31',
        },
        '2012-07-13',
        by,
      );
    }
  });
  return { councilId, officer: by, addresses };
};
