import { z } from 'zod';
import type { Queryable } from '../../activities/adapters/database';
import { sha256 } from '../../activities/adapters/digest';
import { readReporter, reporterKeys } from '../../activities/adapters/reporters';
import { textsOfCase } from '../../activities/adapters/texts';
import { codesOf, DUPLICATE_REASONS } from '../../workflows/domain/glossary';
import { route } from '../http/route';
import { type SeenCase, seeCase } from '../queries/caseDetail';
import { findDuplicates, type Probe } from '../queries/duplicates';
import { scopeOf } from '../queries/scope';
import { caseRowSchema } from '../schemas/cases';
import { type IntakeProbe, intakeProbeSchema } from '../schemas/intake';
import { listOf } from '../schemas/values';
import type { ApiDeps } from './deps';
import { REGISTER } from './intake';

const duplicateSchema = z
  .object({
    case: caseRowSchema,
    text: z.string(),
    score: z.number().int(),
    reasons: z.array(
      z.object({
        code: z.enum(codesOf(DUPLICATE_REASONS)),
        days: z.number().int().optional(),
        percent: z.number().int().optional(),
      }),
    ),
    mayLead: z.boolean().meta({ description: 'Another case can be merged into it' }),
    followers: z.number().int(),
  })
  .meta({ id: 'Duplicate' });

const found = { 200: { description: 'Likeliest first, with reasons', schema: listOf(duplicateSchema) } };

/** Complaints that are likely the same matter. A person decides: nothing merges by itself. */
export function duplicatesRoutes({ database, units }: ApiDeps) {
  return [
    route({
      method: 'get',
      path: '/cases/{id}/duplicates',
      tag: 'Duplicates',
      summary: 'Open cases that are likely the same matter as this one',
      access: 'staff',
      params: z.strictObject({ id: z.uuid() }),
      responses: found,
      handle: async ({ account, params }) => {
        const seen = await seeCase(database, units, account, params.id);
        const items = seen.readsAll
          ? await findDuplicates(database, seen.scope, await probeOf(database, seen))
          : [];
        return { status: 200, body: { items, total: items.length } };
      },
    }),
    route({
      method: 'post',
      path: '/complaints/duplicates',
      tag: 'Duplicates',
      summary: 'Open cases that are likely the matter being registered',
      access: REGISTER,
      body: intakeProbeSchema,
      responses: found,
      handle: async ({ account, body }) => {
        const items = await findDuplicates(database, scopeOf(account, units), typed(body));
        return { status: 200, body: { items, total: items.length } };
      },
    }),
  ];
}

async function probeOf(client: Queryable, { state, seesReporter }: SeenCase): Promise<Probe> {
  const reporter = seesReporter && state.reporterId ? await readReporter(client, state.reporterId) : null;
  const { rows } = await client.query<{ hint: string | null }>(
    'select establishment_hint as hint from complaint where case_id = $1',
    [state.caseId],
  );
  const texts = await textsOfCase(client, state.caseId);
  return {
    caseId: state.caseId,
    text: texts[state.text.textId] ?? '',
    textSha256: state.text.sha256,
    channel: state.channel,
    reporter: reporterKeys(reporter ?? {}),
    establishmentId: state.establishmentId,
    establishmentHint: rows[0]?.hint ?? null,
    category: state.category?.code ?? null,
    governorate: state.governorate,
    district: state.district,
    receivedAt: state.receivedAt,
  };
}

function typed(body: IntakeProbe): Probe {
  const text = body.text ?? '';
  return {
    caseId: null,
    text,
    textSha256: sha256(text),
    channel: body.channel,
    reporter: reporterKeys(body.reporter),
    establishmentId: null,
    establishmentHint: body.establishmentHint ?? null,
    category: null,
    governorate: body.governorate ?? null,
    district: body.district ?? null,
    receivedAt: new Date().toISOString(),
  };
}
