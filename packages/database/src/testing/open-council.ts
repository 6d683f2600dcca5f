import type { Nation } from '@holdfast/domain/councils/nation';
import { type Role, roles } from '@holdfast/domain/councils/role';
import { newId } from '../new-id.ts';
import { CodeTaken, openCouncil as openForGood } from './council-with-people.ts';

export interface TestCouncil {
  readonly councilId: string;
  readonly name: string;
  /** One person for each role. */
  readonly memberships: Readonly<Record<Role, string>>;
}

/** The address of one of the services that the test run brought up. */
export function testAddress(name: `HOLDFAST_TEST_${'DATABASE' | 'MIGRATION' | 'ADMIN' | 'QUEUE'}_URL`): string {
  const address = process.env[name];
  if (address === undefined) throw new Error(`${name} is not set: run the tests from the root, with their services.`);
  return address;
}

/** A council that no other test knows, so that tests need no order and no clearing up. */
export async function openCouncil({ nation = 'england' }: { readonly nation?: Nation } = {}): Promise<TestCouncil> {
  const code = randomCode();
  const name = `Testwick Council ${code}`;
  const people = roles.map((role) => ({
    email: `${role}-${newId()}@example.gov.uk`,
    fullName: `Sam ${role.replaceAll('_', ' ')}`,
    passwordHash: 'no password opens this',
    roles: [role],
  }));
  try {
    const { councilId, membershipIds } = await openForGood(testAddress('HOLDFAST_TEST_MIGRATION_URL'), {
      code,
      name,
      nation,
      people,
    });
    const [council_administrator = '', scrutiny_officer = '', responder = '', committee_member = '', read_only = ''] =
      membershipIds;
    return {
      councilId,
      name,
      memberships: { council_administrator, scrutiny_officer, responder, committee_member, read_only },
    };
  } catch (error) {
    if (error instanceof CodeTaken) return openCouncil({ nation });
    throw error;
  }
}

const randomCode = (): string =>
  Array.from({ length: 3 }, () => String.fromCharCode(65 + Math.floor(Math.random() * 26))).join('');
