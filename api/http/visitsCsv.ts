import type { Response } from 'express';
import type { Queryable } from '../../activities/adapters/database';
import { categoryOf } from '../../workflows/domain/catalogue';
import { PRIORITIES, type Term, VERDICTS, VISIT_STATES } from '../../workflows/domain/glossary';
import type { Scope } from '../queries/scope';
import { listVisits } from '../queries/visits';
import type { VisitRow, VisitsQuery } from '../schemas/visits';
import { BOM, csvLine } from './csv';

const PAGE = 200;

const HEADERS = {
  ar: [
    'اليوم',
    'المفتش',
    'المحافظة',
    'المركز',
    'المنشأة',
    'خط العرض',
    'خط الطول',
    'رقم الشكوى',
    'التصنيف',
    'الأولوية',
    'موعد المرحلة',
    'الحالة',
    'الحكم',
  ],
  en: [
    'Day',
    'Inspector',
    'Governorate',
    'District',
    'Establishment',
    'Latitude',
    'Longitude',
    'Case',
    'Category',
    'Priority',
    'Due',
    'State',
    'Verdict',
  ],
};

/** Streams every matching visit in the order of the route, without anything of who complained. */
export async function streamVisitsCsv(
  client: Queryable,
  scope: Scope,
  query: VisitsQuery,
  language: 'ar' | 'en',
  res: Response,
): Promise<void> {
  res.type('text/csv; charset=utf-8').attachment('mizan-visits.csv');
  res.write(BOM + csvLine(HEADERS[language]));
  for (let page = 1; ; page++) {
    const { items } = await listVisits(client, scope, { ...query, page, pageSize: PAGE });
    res.write(items.map(row => csvLine(cells(row, language))).join(''));
    if (items.length < PAGE) break;
  }
  res.end();
}

function cells(row: VisitRow, language: 'ar' | 'en'): string[] {
  const word = (term: Term | undefined) => term?.[language] ?? '';
  const category = row.category ? categoryOf(row.category) : undefined;
  return [
    row.plannedFor,
    row.inspector.name,
    row.governorate ?? '',
    row.district ?? '',
    row.establishment?.nameAr ?? '',
    `${row.establishment?.lat ?? ''}`,
    `${row.establishment?.lon ?? ''}`,
    row.number,
    (language === 'ar' ? category?.labelAr : category?.labelEn) ?? '',
    word(PRIORITIES[row.priority]),
    row.dueAt ? new Date(row.dueAt).toISOString() : '',
    word(VISIT_STATES[row.status]),
    row.verdict ? word(VERDICTS[row.verdict]) : '',
  ];
}
