import type { Knex } from 'knex';

/**
 * Finds the cases in which an establishment may object now or has an objection that nobody has decided; the closed
 * ones among them too. The condition is that of `api/queries/objections.ts`, word for word.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create index cases_objectable on cases (unit_id) where jsonb_path_exists(state, '$.penalties[*] \\?
      (@.state == "objected" || (@.servedOn != null && @.objectionDays != null && @.state != "revoked"
        && @.objection == null && @.objectionElapsed == false))')
  `);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
