import { Command } from 'commander';
import { importPreview } from './import-preview.ts';
import { addOperatorCommands } from './operator/commands.ts';

const program = new Command('holdfast').description('Track what scrutiny recommends and what then happens');

program
  .command('import')
  .description('read the papers that a council keeps today')
  .command('preview')
  .argument('<file>', 'a tracker as .docx, .xlsx, .pdf, .odt, .ods, .xls, .eml, .csv, .html, .txt or .md')
  .description('print, as JSON, what would be understood of a file; nothing is written')
  .action(async (file: string) => {
    process.exitCode = await importPreview(file);
  });

addOperatorCommands(program);

await program.parseAsync();
