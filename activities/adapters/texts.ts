import { randomUUID } from 'node:crypto';
import type { TextRef } from '../../workflows/domain/case/values';
import type { Queryable } from './database';
import { sha256 } from './digest';

/** The one door to free text. People write their national ID into it, so it is kept apart from everything else. */
export interface StoredText extends TextRef {
  readonly body: string;
}

export function newText(body: string): StoredText {
  return { textId: randomUUID(), sha256: sha256(body), body };
}

export async function insertTexts(
  client: Queryable,
  caseId: string,
  texts: readonly StoredText[],
): Promise<void> {
  if (texts.length === 0) return;
  await client.query({
    name: 'insert-texts',
    text: insertTextsSql('$1', '$2'),
    values: [caseId, JSON.stringify(texts)],
  });
}

/** The statement that stores texts: parameters are the case's id and the texts as JSON. It ends open for a `where`. */
export function insertTextsSql(caseId: string, texts: string): string {
  return `insert into case_text (text_id, case_id, sha256, body)
    select t."textId", ${caseId}::uuid, t.sha256, t.body
    from jsonb_to_recordset(${texts}::jsonb) as t("textId" uuid, sha256 text, body text)`;
}

/** Texts of a command that was refused: nothing refers to them. */
export async function deleteTexts(client: Queryable, textIds: readonly string[]): Promise<void> {
  if (textIds.length > 0) await client.query('delete from case_text where text_id = any($1)', [textIds]);
}

/** The bodies of all texts of a case, by id. */
export async function textsOfCase(client: Queryable, caseId: string): Promise<Record<string, string>> {
  const result = await client.query<{ text_id: string; body: string }>(
    'select text_id, body from case_text where case_id = $1',
    [caseId],
  );
  return Object.fromEntries(result.rows.map(row => [row.text_id, row.body]));
}

/** The bodies of all texts of these cases, by case and id. */
export async function textsOfCases(
  client: Queryable,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, Record<string, string>>> {
  const { rows } = await client.query<{ caseId: string; texts: Record<string, string> }>(
    `select case_id as "caseId", jsonb_object_agg(text_id, body) as texts from case_text
     where case_id = any($1) group by case_id`,
    [caseIds],
  );
  return new Map(rows.map(({ caseId, texts }) => [caseId, texts]));
}

/** The ids of all texts that a value refers to, however deep: an event's data, a command's input. */
export function textIdsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textIdsIn);
  if (value === null || typeof value !== 'object') return [];
  if ('textId' in value && typeof value.textId === 'string') return [value.textId];
  return Object.values(value).flatMap(textIdsIn);
}
