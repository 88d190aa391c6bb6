import { Pool, type PoolClient, types } from 'pg';

/** A `date` stays the text `YYYY-MM-DD`: it has no time and no zone. */
types.setTypeParser(types.builtins.DATE, value => value);
/** Counts come back as numbers; none of ours passes 2^53. */
types.setTypeParser(types.builtins.INT8, value => Number(value));

export type Database = Pool;
/** A connection or a pool: whatever runs one statement. */
export type Queryable = Pick<PoolClient, 'query'>;

export function openDatabase(
  url: string,
  options: { readonly max?: number; readonly name?: string } = {},
): Database {
  const pool = new Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.name ?? 'mizan',
    connectionTimeoutMillis: 3000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // A connection that breaks is replaced by the pool, and whoever used it sees its query fail. Without a listener the
  // break would end the process: the pool listens for idle connections only, so each one gets its own as well.
  pool.on('error', () => {});
  pool.on('connect', client => client.on('error', () => {}));
  return pool;
}

/** Runs `work` in one transaction: all of it, or nothing. */
export async function inTransaction<T>(
  database: Database,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await database.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((rollbackError: Error) => {
      broken = rollbackError;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
