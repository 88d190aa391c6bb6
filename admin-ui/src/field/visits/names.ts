import type { VisitRow } from '../../app/http/contract';
import { QUEUE } from '../../app/text/cases';
import { FIELD } from '../../app/text/field';
import { placeWords } from '../../establishments/establishmentWords';
import { locale } from '../../light/preferences';
import { t } from '../../light/words';
import type { Day } from './loadDay';

export function governorateName(day: Day, code: string | null): string {
  return (code && day.governorates[code]?.[locale]) || '';
}

export function categoryName(day: Day | undefined, code: string | null): string {
  return (code && day?.categories[code]?.[locale]) || t(QUEUE.unclassified);
}

export function establishmentName({ establishment }: VisitRow): string {
  return establishment?.nameAr ?? t(FIELD.noEstablishment);
}

export function placeOf(...parts: readonly (string | null)[]): string {
  return placeWords(t, ...parts);
}
