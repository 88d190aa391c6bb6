import { useSearchParams } from 'react-router';
import { ALL_STAGES } from '../../../workflows/domain/glossary';
import { cairoDay } from '../app/format';
import type { StageTimesBy, StageTimesQuery } from '../app/http/stageTimes';
import { noon } from '../cases/parts/words';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 30;

export const BY: readonly StageTimesBy[] = ['stage', 'unit', 'owner', 'category'];

type Asked = StageTimesQuery & { readonly from: string; readonly to: string };

/** What the report is asked for, held in the address: a report is a link to share. */
export function useReportQuery() {
  const [search, setSearch] = useSearchParams();
  const to = dayIn(search.get('to')) ?? cairoDay();
  const from = dayIn(search.get('from')) ?? cairoDay(new Date(noon(to)).getTime() - USUAL_DAYS * DAY_MS);
  const stage = ALL_STAGES.find(code => code === search.get('stage'));
  const query: Asked = {
    from,
    to,
    by: BY.find(code => code === search.get('by')) ?? 'stage',
    ...(stage ? { stage } : {}),
  };
  const change = (changes: { [K in keyof StageTimesQuery]?: string }) =>
    setSearch(
      Object.fromEntries(Object.entries({ ...query, ...changes }).filter(([, value]) => value !== '')),
      { replace: true },
    );
  return { query, change, holds: from <= to };
}

/** A day, if the address has one: what somebody typed into it may be anything. */
function dayIn(text: string | null): string | undefined {
  const isDay = text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(noon(text)));
  return isDay ? text : undefined;
}
