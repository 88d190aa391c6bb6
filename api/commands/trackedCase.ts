import type { Logger } from 'pino';
import type { Database } from '../../activities/adapters/database';
import { trackingPin } from '../../activities/adapters/trackingPin';
import type { CaseState } from '../../workflows/domain/case/case';
import { Problem } from '../http/problems';
import { isPin } from '../http/tracking';
import { noteRefusal } from './noteRefusal';

interface Deps {
  readonly database: Database;
  readonly secret: string;
  readonly log: Logger;
}

/** @throws Problem 401 when there is no such receipt or the PIN is another: the two look the same */
export async function trackedCase(
  deps: Deps,
  given: { readonly receipt: string; readonly pin: string },
): Promise<CaseState> {
  const { rows } = await deps.database.query<{ state: CaseState; tracking_salt: Buffer }>(
    'select c.state, k.tracking_salt from cases c join complaint k using (case_id) where c.number = $1',
    [given.receipt],
  );
  const row = rows[0];
  if (!row) throw new Problem('wrongReceiptOrPin');
  const { state } = row;
  if (isPin(trackingPin(deps.secret, state.caseId, row.tracking_salt), given.pin)) return state;
  const code = 'wrongReceiptOrPin';
  // Not waited for: how long the answer takes tells nobody that there is such a complaint.
  void noteRefusal(deps, { kind: 'pinRefused', caseId: state.caseId, personId: null, role: 'citizen', code });
  throw new Problem(code);
}
