import { eventDigest } from '../../activities/adapters/caseStore';
import type { Queryable } from '../../activities/adapters/database';
import { sha256 } from '../../activities/adapters/digest';
import { type EventRow, eventFromRow } from '../../activities/adapters/eventRows';
import type { Action, Role } from '../../workflows/domain/glossary';
import type { RefusedAttempt } from '../commands/noteRefusal';
import type { RecordEntry } from '../schemas/record';
import { caseEvents, type SeenCase } from './caseDetail';

type StoredEvent = EventRow & {
  readonly sha256: string;
  readonly channel: string | null;
  /** The digests that audit entries keep of it: one, the same. */
  readonly leaves: readonly string[];
};

interface Leaf {
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly personId: string | null;
  readonly name: string | null;
  readonly sha256: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Everything that was written of a case: its events by their place, and between them, by time, what left no event. */
export async function caseRecord(client: Queryable, seen: SeenCase): Promise<readonly RecordEntry[]> {
  const entries = await eventEntries(client, seen);
  const others = await otherEntries(client, seen.state.caseId);
  const record: RecordEntry[] = [];
  let next = 0;
  for (const entry of entries) {
    for (let other = others[next]; other && other.at < entry.at; other = others[++next]) record.push(other);
    record.push(entry);
  }
  return [...record, ...others.slice(next)];
}

async function eventEntries(client: Queryable, seen: SeenCase): Promise<RecordEntry[]> {
  const { caseId } = seen.state;
  const { rows } = await client.query<StoredEvent>(
    `select e.*, (select i.channel from inbox i where i.inbox_id::text = e.inbox_id) as channel,
       array(select l.sha256 from audit_leaf l where l.case_id = e.case_id and l.kind = 'event'
         and l.detail ->> 'seq' = e.seq::text) as leaves
     from case_event e where e.case_id = $1 order by e.seq`,
    [caseId],
  );
  const shown = new Map((await caseEvents(client, seen)).map(event => [event.seq, event]));
  return rows.map((row): RecordEntry => {
    const event = eventFromRow(row);
    const { actor } = event;
    return {
      id: `event.${row.seq}`,
      kind: 'event',
      at: event.at,
      seq: event.seq,
      type: event.type,
      who: actor
        ? {
            personId: actor.personId,
            name: shown.get(event.seq)?.actor?.name ?? null,
            role: actor.role,
            unitId: actor.unitId || null,
            onBehalf: actor.onBehalf?.kind ?? null,
          }
        : null,
      from: sourceOf(event.type === 'complaintReceived' ? event.data.channel : row.channel, actor),
      action: null,
      reason: null,
      data: { ...event.data },
      texts: shown.get(event.seq)?.texts ?? {},
      sha256: row.sha256,
      holds:
        eventDigest(caseId, event) === row.sha256 && row.leaves.length === 1 && row.leaves[0] === row.sha256,
    };
  });
}

/** A competent body's channel is kept as `body:<code>`, the page that follows a complaint as `tracking`. */
function sourceOf(channel: string | null, who: { readonly role: Role | null } | null): RecordEntry['from'] {
  if (channel === 'tracking' || (channel === null && who?.role === 'citizen'))
    return { means: 'tracking', code: null };
  if (channel?.startsWith('body:')) return { means: 'body', code: channel.slice('body:'.length) };
  if (channel !== null) return { means: 'channel', code: channel };
  return { means: who ? 'account' : 'system', code: null };
}

const REFUSED: readonly string[] = [
  'refused',
  'pinRefused',
  'fileRefused',
] satisfies RefusedAttempt['kind'][];

async function otherEntries(client: Queryable, caseId: string): Promise<RecordEntry[]> {
  const { rows } = await client.query<Leaf>(
    `select l.leaf_id as id, l.kind, l.at, l.person_id as "personId", p.name, l.sha256, l.detail
     from audit_leaf l left join person p on p.person_id::text = l.person_id
     where l.case_id = $1 and l.kind <> 'event' order by l.at, l.leaf_id`,
    [caseId],
  );
  return rows.map(({ id, kind, at, personId, name, sha256: kept, detail }): RecordEntry => {
    const { action, code, role, ...rest } = detail;
    const refused = REFUSED.includes(kind);
    const who = personId === null ? null : { personId, name, role: refused ? (role as Role) : null };
    const given = { kind, caseId, personId: personId ?? undefined, detail };
    return {
      id: `audit.${id}`,
      kind,
      at: at.toISOString(),
      seq: null,
      type: null,
      who: who && { ...who, unitId: null, onBehalf: null },
      from: sourceOf(null, refused ? { role: role as Role } : who),
      action: kind === 'refused' ? (action as Action) : null,
      reason: refused ? `${code}` : kind === 'messageFailed' ? `${detail.reason}` : null,
      data: refused ? rest : detail,
      texts: {},
      sha256: kept,
      holds: sha256(given) === kept,
    };
  });
}
