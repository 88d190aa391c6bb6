import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Postgres, startPostgres } from '../../scripts/runtime/postgres';
import { describeWith } from '../support/needs';
import { tempFolder } from '../support/tempFolder';

describeWith.postgres('the embedded PostgreSQL', () => {
  const folder = tempFolder();
  let postgres: Postgres;

  beforeAll(async () => {
    postgres = await startPostgres({ dataDir: folder.path });
  }, 60_000);

  afterAll(async () => {
    await postgres?.stop();
    folder.remove();
  });

  test('takes Arabic letters for letters', async () => {
    await query('create extension pg_trgm');
    const [row] = await query(
      "select cardinality(show_trgm('وزارة')) trigrams, to_tsvector('simple', 'شكوى، الصحة') words",
    );
    expect(row).toEqual({ trigrams: 6, words: "'الصحة':2 'شكوى':1" });
  });

  test('keeps what was committed through kill -9, on the same port', async () => {
    await query('create table kept (line text)');
    await query("insert into kept values ('باقٍ')");
    const { port } = postgres;
    await postgres.kill();
    postgres = await startPostgres({ dataDir: folder.path, port });
    expect(postgres.port).toBe(port);
    expect(await query('select line from kept')).toEqual([{ line: 'باقٍ' }]);
  }, 60_000);

  test('lets nobody in without the password, which only its owner may read', async () => {
    const url = new URL(postgres.url('postgres'));
    url.password = 'guess';
    await expect(new Client({ connectionString: url.href }).connect()).rejects.toThrow('password');
    expect(statSync(join(folder.path, 'superuser-password')).mode & 0o077).toBe(0);
  });

  async function query(sql: string): Promise<unknown[]> {
    const client = new Client({ connectionString: postgres.url('postgres') });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }
});
