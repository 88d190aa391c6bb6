import type { Queryable } from '../../activities/adapters/database';
import { containing } from './filter';

/** A district that the register knows an establishment in. */
export interface Place {
  readonly governorate: string;
  readonly districtAr: string;
}

const SHOWN = 8;

/** Districts whose name holds these words, folded: those of the governorate first, then those that begin with them. */
export async function findPlaces(
  client: Queryable,
  { q, governorate }: { readonly q: string; readonly governorate?: string | undefined },
): Promise<readonly Place[]> {
  const within = containing(q);
  const { rows } = await client.query<Place>(
    `select d.governorate, d."districtAr" from (
       select p.governorate, p.district as "districtAr", fold_arabic(p.district) as folded
       from (select distinct governorate, district from establishment) p
     ) d
     where d.folded like fold_arabic($1)
     order by (d.governorate = $3) desc, (d.folded like fold_arabic($2)) desc, d.folded, d.governorate
     limit ${SHOWN}`,
    [within, within.slice(1), governorate ?? ''],
  );
  return rows;
}
