import { z } from 'zod';
import {
  CATEGORIES,
  CATEGORIES_VERSION,
  CATEGORY_GROUPS,
  GOVERNORATES,
} from '../../workflows/domain/catalogue';
import { BODIES } from '../../workflows/domain/glossary';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { establishmentCard, establishmentHistory, listEstablishments } from '../queries/establishments';
import { scopeOf } from '../queries/scope';
import { listOf, oneLine, paging } from '../schemas/values';
import type { ApiDeps } from './deps';

const anything = z.record(z.string(), z.unknown());
const establishmentId = z.strictObject({ id: oneLine(80) });

/** Catalogues, establishments. */
export function officesRoutes({ database, units }: ApiDeps) {
  return [
    route({
      method: 'get',
      path: '/catalogue',
      tag: 'Catalogue',
      summary: 'Categories, governorates, units and bodies',
      access: 'public',
      responses: { 200: { description: 'The catalogues', schema: anything } },
      handle: () => ({
        status: 200,
        headers: { 'Cache-Control': 'private, max-age=300' },
        body: {
          version: CATEGORIES_VERSION,
          categories: CATEGORIES,
          groups: CATEGORY_GROUPS,
          governorates: GOVERNORATES,
          units: units.all(),
          bodies: Object.entries(BODIES).map(([code, { ar, en }]) => ({ code, labelAr: ar, labelEn: en })),
        },
      }),
    }),
    route({
      method: 'get',
      path: '/establishments',
      tag: 'Establishments',
      summary: 'Establishments, searched as one writes Arabic',
      access: 'staff',
      query: z.strictObject({
        ...paging,
        q: oneLine(200).optional(),
        kind: oneLine(40).optional(),
        governorate: oneLine(10).optional(),
        nearGovernorate: oneLine(10).optional(),
        nearDistrict: oneLine(80).optional(),
      }),
      responses: { 200: { description: 'A page of establishments', schema: listOf(anything) } },
      handle: async ({ query }) => ({ status: 200, body: await listEstablishments(database, query) }),
    }),
    route({
      method: 'get',
      path: '/establishments/{id}',
      tag: 'Establishments',
      summary: 'One establishment',
      access: 'staff',
      params: establishmentId,
      responses: { 200: { description: 'The establishment', schema: anything } },
      handle: async ({ params }) => {
        const card = await establishmentCard(database, params.id);
        if (!card) throw new Problem('notFound');
        return { status: 200, body: card };
      },
    }),
    route({
      method: 'get',
      path: '/establishments/{id}/history',
      tag: 'Establishments',
      summary: 'Its cases, visits and penalties, newest first',
      access: 'staff',
      params: establishmentId,
      query: z.strictObject({ ...paging }),
      responses: { 200: { description: 'A page of what happened', schema: listOf(anything) } },
      handle: async ({ account, params, query }) => ({
        status: 200,
        body: await establishmentHistory(
          database,
          scopeOf(account, units),
          params.id,
          query.page,
          query.pageSize,
        ),
      }),
    }),
  ];
}
