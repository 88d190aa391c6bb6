import type { Knex } from 'knex';

/**
 * What a case still owes beside its stage, for lists: the minister's objections to decide, those that legal affairs
 * recommend on, citizens to be told again. Kept by PostgreSQL from the case's state.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(OPEN_OBLIGATIONS);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}

const OPEN_OBLIGATIONS = `
alter table cases add column open_obligations jsonb not null
  generated always as (jsonb_path_query_array(state, '$.obligations[*] \\? (@.met == false).kind')) stored;
create index cases_open_obligations on cases using gin (open_obligations) where open_obligations <> '[]'::jsonb;
`;
