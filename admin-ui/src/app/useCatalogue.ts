import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import type { MizanDataProvider } from '../dataProvider';
import type { Catalogue } from './http/contract';
import type { AppLocale } from './i18n/locales';
import { useText } from './text/useText';

const EMPTY: Catalogue = { categories: [], groups: [], governorates: [], units: [], bodies: [] };

/** Codes of the catalogue in words. An unknown code is shown as it is: better than nothing. */
export interface Labels {
  readonly catalogue: Catalogue;
  category(code: string | null | undefined): string;
  group(code: string): string;
  governorate(code: string | null | undefined): string;
  unit(id: string | null | undefined): string;
}

export function useCatalogue() {
  const dataProvider = useDataProvider<MizanDataProvider>();
  return useQuery({
    queryKey: ['catalogue'],
    queryFn: () => dataProvider.catalogue(),
    staleTime: 10 * 60_000,
  });
}

/** The words by which they are shown; until it came the codes. */
export function useLabels(): Labels {
  const { locale } = useText();
  const { data: catalogue = EMPTY } = useCatalogue();
  return useMemo(() => labelsOf(catalogue, locale), [catalogue, locale]);
}

function labelsOf(catalogue: Catalogue, locale: AppLocale): Labels {
  const ar = locale === 'ar';
  const categories = new Map(catalogue.categories.map(c => [c.code, ar ? c.labelAr : c.labelEn]));
  const groups = new Map(catalogue.groups.map(g => [g.code, ar ? g.labelAr : g.labelEn]));
  const governorates = new Map(catalogue.governorates.map(g => [g.code, ar ? g.nameAr : g.nameEn]));
  const units = new Map(catalogue.units.map(u => [u.id, ar ? u.nameAr : u.nameEn]));
  const word = (words: Map<string, string>) => (code: string | null | undefined) =>
    code ? (words.get(code) ?? code) : '';
  return {
    catalogue,
    category: word(categories),
    group: word(groups),
    governorate: word(governorates),
    unit: word(units),
  };
}
