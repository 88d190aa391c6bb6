import type { Logger } from 'pino';
import { appendAudit } from '../../activities/adapters/auditLog';
import type { Database } from '../../activities/adapters/database';
import type { Role } from '../../workflows/domain/glossary';

/** What was refused without being a decision: an action before the case was asked, a PIN, a file. */
export interface RefusedAttempt {
  readonly kind: 'refused' | 'pinRefused' | 'fileRefused';
  readonly caseId: string;
  /** Nobody is known who does not know the PIN. */
  readonly personId: string | null;
  readonly role: Role | null;
  /** A code of `PROBLEMS` or `REFUSALS`. */
  readonly code: string;
  /** Codes and names of fields only. */
  readonly detail?: Readonly<Record<string, string>>;
}

/** Of one kind by one person in one case: whoever guesses fills no table. The last of an hour says that it is the last. */
const MOST_AN_HOUR = 20;

/**
 * Writes a refusal into the case's record. Never fails: nothing happened to the case, and whoever was refused is to know
 * why. That it could not be written is an error in the log.
 */
export async function noteRefusal(
  { database, log }: { readonly database: Database; readonly log: Logger },
  { kind, caseId, personId, role, code, detail }: RefusedAttempt,
): Promise<void> {
  try {
    const { rows } = await database.query<{ count: number }>(
      `select count(*)::int as count from audit_leaf where case_id = $1 and kind = $2
         and person_id is not distinct from $3 and at > now() - interval '1 hour'`,
      [caseId, kind, personId],
    );
    const earlier = rows[0]?.count ?? 0;
    if (earlier >= MOST_AN_HOUR) return;
    const last = earlier === MOST_AN_HOUR - 1 ? { last: true } : {};
    await appendAudit(database, {
      kind,
      caseId,
      personId: personId ?? undefined,
      detail: { code, role, ...detail, ...last },
    });
  } catch (error) {
    log.error({ caseId, kind, code: (error as { code?: string }).code }, 'a refusal is not in the record');
  }
}
