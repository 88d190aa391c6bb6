import type { Database } from '../../activities/adapters/database';

export interface Unit {
  readonly id: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly kind: 'ministry' | 'directorate' | 'department';
  readonly parentId: string | null;
  readonly governorate: string | null;
}

/** The organisation's tree, kept in memory: a few dozen units that change once a year. */
export interface UnitTree {
  all(): readonly Unit[];
  get(unitId: string): Unit | undefined;
  /** The unit itself and everything below it. */
  below(unitId: string): readonly string[];
  /** The directorate of a governorate, else the ministry. */
  ofGovernorate(governorate: string | null): string;
}

export async function loadUnits(database: Database): Promise<UnitTree> {
  const { rows } = await database.query<Unit>(
    `select unit_id as id, name_ar as "nameAr", name_en as "nameEn", kind, parent_id as "parentId", governorate
     from unit order by unit_id`,
  );
  const byId = new Map(rows.map(unit => [unit.id, unit]));
  const root = rows.find(unit => unit.kind === 'ministry');
  const below = new Map(rows.map(unit => [unit.id, descendants(rows, unit.id)]));
  return {
    all: () => rows,
    get: unitId => byId.get(unitId),
    below: unitId => below.get(unitId) ?? [],
    ofGovernorate(governorate) {
      const unit = rows.find(
        candidate => candidate.kind === 'directorate' && candidate.governorate === governorate,
      );
      const chosen = unit ?? root;
      if (!chosen) throw new Error('there is no unit: the organisation is not seeded');
      return chosen.id;
    },
  };
}

function descendants(units: readonly Unit[], unitId: string): readonly string[] {
  const children = units.filter(unit => unit.parentId === unitId);
  return [unitId, ...children.flatMap(child => descendants(units, child.id))];
}
