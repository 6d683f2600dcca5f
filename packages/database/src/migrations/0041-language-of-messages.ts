import type { MigrationInterface, QueryRunner } from 'typeorm';

// A change of type fills the rows of every council at once: an update would see none of them. Nobody wrote down in
// which language the earlier messages are, and it is not guessed.
const languageOfMessages = ['subject', 'plain']
  .map(
    (column) => `alter table kept_message alter column ${column} type jsonb
  using jsonb_build_array(jsonb_build_object('text', ${column}, 'language', null));`,
  )
  .join('\n');

/** The subject and the text of a message that stayed here say of each of their parts in which language it is. */
export class LanguageOfMessages0041 implements MigrationInterface {
  readonly name = 'LanguageOfMessages0000000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(languageOfMessages);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('In which language a message is written is not forgotten: restore the backup from before it.'),
    );
  }
}
