import type { Knex } from 'knex';

/**
 * The three establishments that are named most like what somebody said (folded, with the pattern of its words in their
 * order), in a governorate where it is known. The planner takes comparing names for cheap and would compare each of them;
 * here it is made to ask the index first.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function establishments_named(hint text, words text, place text) returns setof text
    language sql stable parallel safe set enable_seqscan = off as $$
      select e.establishment_id from (
        (select e.establishment_id, e.folded from establishment e where e.folded like words limit 50)
        union
        (select e.establishment_id, e.folded from establishment e
         where hint <> '' and (place is null or e.governorate = place) and hint <% e.folded limit 200)
      ) e
      order by word_similarity(hint, e.folded) desc limit 3
    $$
  `);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
