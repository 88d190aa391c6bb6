import type { Response } from 'express';
import type { Queryable } from '../../activities/adapters/database';
import { categoryOf } from '../../workflows/domain/catalogue';
import { CHANNELS, KINDS, OUTCOMES, PRIORITIES, STAGES, type Term } from '../../workflows/domain/glossary';
import { listCases } from '../queries/cases';
import type { Scope } from '../queries/scope';
import type { CaseRow, CasesQuery } from '../schemas/cases';
import { BOM, csvLine } from './csv';

const PAGE = 200;

const HEADERS = {
  ar: [
    'رقم الشكوى',
    'المرحلة',
    'النوع',
    'التصنيف',
    'الأولوية',
    'القناة',
    'المحافظة',
    'المركز',
    'المنشأة',
    'وردت في',
    'النتيجة',
  ],
  en: [
    'Number',
    'Stage',
    'Kind',
    'Category',
    'Priority',
    'Channel',
    'Governorate',
    'District',
    'Establishment',
    'Received',
    'Outcome',
  ],
};

/** Streams every matching case, page by page, without the complaint's words or who complained. */
export async function streamCasesCsv(
  client: Queryable,
  scope: Scope,
  query: CasesQuery,
  language: 'ar' | 'en',
  res: Response,
): Promise<void> {
  res.type('text/csv; charset=utf-8').attachment('mizan-cases.csv');
  res.write(BOM + csvLine(HEADERS[language]));
  for (let page = 1; ; page++) {
    const { items } = await listCases(client, scope, { ...query, page, pageSize: PAGE });
    res.write(items.map(row => csvLine(cells(row, language))).join(''));
    if (items.length < PAGE) break;
  }
  res.end();
}

function cells(row: CaseRow, language: 'ar' | 'en'): string[] {
  const word = (term: Term | undefined) => term?.[language] ?? '';
  const category = row.category ? categoryOf(row.category) : undefined;
  return [
    row.number,
    word(STAGES[row.stage]),
    row.kind ? word(KINDS[row.kind]) : '',
    (language === 'ar' ? category?.labelAr : category?.labelEn) ?? '',
    word(PRIORITIES[row.priority]),
    word(CHANNELS[row.channel]),
    row.governorate ?? '',
    row.district ?? '',
    row.establishment?.nameAr ?? '',
    new Date(row.receivedAt).toISOString(),
    row.outcome ? word(OUTCOMES[row.outcome as keyof typeof OUTCOMES]) : '',
  ];
}
