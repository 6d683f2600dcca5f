import { governanceForms, governanceIn } from '@holdfast/domain/councils/governance';
import { nations, type Nation } from '@holdfast/domain/councils/nation';
import { type Command, Option } from 'commander';
import { say } from '../say.ts';

interface OpenOptions {
  readonly name: string;
  readonly code: string;
  readonly nation: Nation;
  readonly governance: (typeof governanceForms)[number] | 'usual';
  readonly adminName: string;
  readonly adminEmail: string;
}

/** What only whoever keeps the installation does, as the role that owns the tables (docs/decisions/0032). */
export const addOperatorCommands = (program: Command): void => {
  program
    .command('open-council')
    .description('open a council and invite its first administrator; prints the invitation’s link, or sends it by mail')
    .requiredOption('--name <name>', 'what the council is called')
    .requiredOption('--code <code>', 'three capital letters that no other council has')
    .addOption(new Option('--nation <nation>', 'whose law holds').choices(nations).makeOptionMandatory())
    .addOption(
      new Option('--governance <form>', `how it is governed: ${formsByNation()}`)
        .choices([...governanceForms, 'usual'])
        .default('usual'),
    )
    .requiredOption('--admin-name <name>', 'the name of its first administrator')
    .requiredOption('--admin-email <address>', 'their address')
    .action((wish: OpenOptions) =>
      carryOut(async () => {
        const [{ openFirstCouncil }, { readInvitingSettings }] = await loaded();
        const { name, code, nation, governance } = wish;
        const council = { name, code, nation, governance: governance === 'usual' ? null : governance };
        return openFirstCouncil(council, { name: wish.adminName, email: wish.adminEmail }, readInvitingSettings());
      }),
    );

  program
    .command('invite-administrator')
    .description('invite an administrator to a council that has none: a link was lost, or everybody has gone')
    .requiredOption('--council <id>', 'the id that open-council printed')
    .requiredOption('--name <name>', 'the name of whoever is invited')
    .requiredOption('--email <address>', 'their address')
    .action(({ council, name, email }: { readonly council: string; readonly name: string; readonly email: string }) =>
      carryOut(async () => {
        const [{ inviteToCouncil }, { readInvitingSettings }] = await loaded();
        return inviteToCouncil(council, { name, email }, readInvitingSettings());
      }),
    );

  program
    .command('appoint-operator')
    .description('let somebody look after the installation, at /operator')
    .requiredOption('--email <address>', 'of their account')
    .option('--name <name>', 'opens an account where there is none, and prints its password once')
    .option('--end', 'they are an operator no longer', false)
    .action(({ email, name, end }: { readonly email: string; readonly name?: string; readonly end: boolean }) =>
      carryOut(async () => {
        const [{ appointOperator }, { readOperatorSettings }] = await Promise.all([
          import('./appoint-operator.ts'),
          import('./settings.ts'),
        ]);
        const { lines, done } = await appointOperator({ email, name: name ?? null, end }, readOperatorSettings());
        if (!done) process.exitCode = 1;
        return lines;
      }),
    );
};

const formsByNation = (): string => nations.map((nation) => `${nation} ${governanceIn(nation).join(', ')}`).join('; ');

/** Only what is asked for is read: who looks at a paper needs no database. */
const loaded = () => Promise.all([import('./open-council.ts'), import('./settings.ts')]);

/** Prints what was done; or, in one sentence on standard error and with exit code 1, why nothing was. */
const carryOut = async (work: () => Promise<readonly string[]>): Promise<void> => {
  try {
    await say(process.stdout, (await work()).join('\n'));
  } catch (error) {
    await say(process.stderr, error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
};
