import type { Queryable } from '../../activities/adapters/database';
import {
  deleteBeneficiary,
  insertBeneficiariesSql,
  type StoredBeneficiary,
} from '../../activities/adapters/reporters';
import { deleteTexts, insertTextsSql, type StoredText, textIdsIn } from '../../activities/adapters/texts';
import type { ActionCommand } from '../../workflows/domain/case/commands';
import type { ActRequest } from './act';

/** A command with what is kept outside the case for it. */
export interface ResolvedRequest {
  readonly command: ActionCommand;
  readonly texts: readonly StoredText[];
  readonly beneficiaries: readonly StoredBeneficiary[];
}

/** The request with its texts and persons, in one statement; false when the key was used before. */
export async function insertRequest(
  database: Queryable,
  { personId, state, key }: Pick<ActRequest, 'personId' | 'state' | 'key'>,
  bodySha256: string,
  { command, texts, beneficiaries }: ResolvedRequest,
): Promise<boolean> {
  const { rows } = await database.query<{ added: number }>({
    name: 'store-command',
    text: `with added as (
        insert into command_request (person_id, case_id, key, body_sha256, command) values ($1, $2, $3, $4, $5)
        on conflict do nothing returning 1
      ), stored as (${insertTextsSql('$2', '$6')} where exists (select 1 from added)
      ), persons as (${insertBeneficiariesSql('$2', '$7')} where exists (select 1 from added))
      select count(*)::int as added from added`,
    values: [
      personId,
      state.caseId,
      key,
      bodySha256,
      command,
      JSON.stringify(texts),
      JSON.stringify(beneficiaries),
    ],
  });
  return rows[0]?.added === 1;
}

/** What a refused command leaves unused: nothing refers to it. */
export async function dropKept(client: Queryable, command: ActionCommand): Promise<void> {
  await deleteTexts(client, textIdsIn(command.input));
  if (command.action === 'nameBeneficiary')
    await deleteBeneficiary(client, command.input.beneficiary.beneficiaryId);
}
