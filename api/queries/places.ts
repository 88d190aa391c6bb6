import type { Queryable } from '../../activities/adapters/database';
import { containing, Filter } from './filter';

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
  const filter = new Filter([governorate ?? '', containing(q).slice(1)]).add(
    'fold_arabic(e.district) like fold_arabic(?)',
    containing(q),
  );
  const { rows } = await client.query<Place>(
    `select e.governorate, e.district as "districtAr" from establishment e ${filter.where()}
     group by e.governorate, e.district
     order by (e.governorate = $1) desc, (fold_arabic(e.district) like fold_arabic($2)) desc, e.district, e.governorate
     limit ${SHOWN}`,
    filter.values,
  );
  return rows;
}
