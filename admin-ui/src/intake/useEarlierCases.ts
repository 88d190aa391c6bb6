import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { foldArabic } from '../app/foldArabic';
import type { CaseRow } from '../app/http/contract';
import { useDelayed } from '../app/useDelayed';
import type { MizanDataProvider } from '../dataProvider';

const WHOLE_NUMBER = 10;

/** The newest cases of a caller. `q` is the number as it is searched; `rows` is null until it is one and they are here. */
export interface EarlierCasesFound {
  readonly q: string;
  readonly rows: readonly CaseRow[] | null;
  readonly total: number;
}

/** As soon as what is typed, in any writing, is long enough for a telephone number. */
export function useEarlierCases(phone: string): EarlierCasesFound {
  const dataProvider = useDataProvider<MizanDataProvider>();
  const q = useDelayed(foldArabic(phone).replace(/\D/g, ''));
  const { data } = useQuery({
    queryKey: ['cases', 'caller', q],
    enabled: q.length >= WHOLE_NUMBER,
    queryFn: ({ signal }) => dataProvider.callerCases(q, signal),
  });
  return { q, rows: data?.items ?? null, total: data?.total ?? 0 };
}
