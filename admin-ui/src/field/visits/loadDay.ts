import { cairoDay } from '../../app/format';
import type { Catalogue, Listed, VisitRow } from '../../app/http/contract';
import { isUncertain } from '../../app/http/problem';
import { request } from '../../app/http/request';
import type { AppLocale } from '../../app/i18n/locales';
import { fieldDatabase } from '../store/database';

/** An inspector's visits as the server gave them last, with the words for categories and places. */
export interface Day {
  readonly visits: readonly VisitRow[];
  readonly categories: Names;
  readonly governorates: Names;
  /** When they came, ISO. */
  readonly at: string;
  /** How far this phone's clock was ahead of the server's then, in ms; behind it when negative. */
  readonly aheadMs: number;
  /** They were kept from before: nobody answers now. */
  readonly kept: boolean;
}
type Names = Readonly<Record<string, Readonly<Record<AppLocale, string>>>>;

const MOST = 200;
/** Then the list of before is shown: where there is hardly a network nobody says that there is none. */
const GIVE_UP_AFTER_MS = 12_000;

/** @throws what the server refused; or that it did not answer, when nothing is kept */
export async function loadDay(personId: string): Promise<Day> {
  const database = await fieldDatabase();
  const key: [string, string] = [personId, 'day'];
  try {
    const day = await askDay();
    // A phone without room still shows what came.
    await database
      .put('kept', day, key)
      .catch((error: unknown) => console.warn('the day is not kept', error));
    return day;
  } catch (error) {
    const kept = (await database.get('kept', key)) as Day | undefined;
    if (kept && isUncertain(error)) return { ...kept, kept: true };
    throw error;
  }
}

async function askDay(): Promise<Day> {
  let aheadMs = 0;
  const onServerTime = (ms: number) => {
    aheadMs = Date.now() - ms;
  };
  const mine = (query: Readonly<Record<string, string>>) =>
    request<Listed<VisitRow>>('/visits', {
      query: { mine: true, pageSize: MOST, ...query },
      giveUpAfterMs: GIVE_UP_AFTER_MS,
      onServerTime,
    });
  const [scheduled, started, today, catalogue] = await Promise.all([
    mine({ status: 'scheduled' }),
    mine({ status: 'started' }),
    mine({ date: cairoDay() }),
    request<Catalogue>('/catalogue', { giveUpAfterMs: GIVE_UP_AFTER_MS }),
  ]);
  const visits = new Map(
    [...started.items, ...scheduled.items, ...today.items].map(visit => [visit.id, visit]),
  );
  return {
    visits: [...visits.values()],
    categories: Object.fromEntries(
      catalogue.categories.map(({ code, labelAr, labelEn }) => [code, { ar: labelAr, en: labelEn }]),
    ),
    governorates: Object.fromEntries(
      catalogue.governorates.map(({ code, nameAr, nameEn }) => [code, { ar: nameAr, en: nameEn }]),
    ),
    at: new Date().toISOString(),
    aheadMs,
    kept: false,
  };
}
