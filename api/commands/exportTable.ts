import type { Request, Response } from 'express';
import { appendAudit } from '../../activities/adapters/auditLog';
import type { Database } from '../../activities/adapters/database';
import { type CsvTable, streamCsv } from '../http/csv';
import { languageOf } from '../http/errors';
import type { Account } from '../queries/accounts';

interface Asked {
  readonly account: Account;
  readonly req: Request;
  readonly res: Response;
}

/** Sends a table for a spreadsheet, in the reader's language. Who took what out is in the audit log first. */
export async function exportTable<T>(
  database: Database,
  { account, req, res }: Asked,
  tableIn: (language: 'ar' | 'en') => CsvTable<T>,
): Promise<'sent'> {
  const table = tableIn(languageOf(req));
  const detail = { what: table.name };
  await appendAudit(database, { kind: 'exported', personId: account.personId, detail });
  await streamCsv(res, table);
  return 'sent';
}
