import { z } from 'zod';
import { deleteFilter, renameFilter, saveFilter } from '../commands/savedFilters';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { savedFilters } from '../queries/savedFilters';
import { scopeOf } from '../queries/scope';
import { renameFilterSchema, savedFilterSchema, saveFilterSchema } from '../schemas/savedFilters';
import { listOf } from '../schemas/values';
import type { ApiDeps } from './deps';

const filterId = z.strictObject({ id: z.uuid() });
const saved = listOf(savedFilterSchema);

/** A person's own lists of cases. Each answer is all of them: there are few. */
export function savedFiltersRoutes({ database, units }: ApiDeps) {
  const answer = async (account: Parameters<typeof scopeOf>[0]) => {
    const items = await savedFilters(database, scopeOf(account, units));
    return { status: 200, body: { items, total: items.length } };
  };
  return [
    route({
      method: 'get',
      path: '/filters',
      tag: 'Cases',
      summary: "This person's saved lists of cases, with how many cases each has",
      access: 'staff',
      responses: { 200: { description: 'The lists', schema: saved } },
      handle: ({ account }) => answer(account),
    }),
    route({
      method: 'post',
      path: '/filters',
      tag: 'Cases',
      summary: 'Saves a list under a name; the same name again replaces it',
      access: 'staff',
      body: saveFilterSchema,
      responses: { 200: { description: 'The lists', schema: saved } },
      handle: async ({ account, body }) => {
        const { name, filters } = body;
        if (!(await saveFilter(database, account.personId, name, filters)))
          throw new Problem('tooManyFilters');
        return answer(account);
      },
    }),
    route({
      method: 'post',
      path: '/filters/{id}/rename',
      tag: 'Cases',
      summary: 'Gives a saved list another name',
      access: 'staff',
      params: filterId,
      body: renameFilterSchema,
      responses: { 200: { description: 'The lists', schema: saved } },
      handle: async ({ account, params, body }) => {
        const result = await renameFilter(database, account.personId, params.id, body.name);
        if (result === 'notFound') throw new Problem('notFound');
        if (result === 'taken') throw new Problem('nameTaken');
        return answer(account);
      },
    }),
    route({
      method: 'post',
      path: '/filters/{id}/delete',
      tag: 'Cases',
      summary: 'Takes a saved list away; the cases stay',
      access: 'staff',
      params: filterId,
      responses: { 200: { description: 'The lists', schema: saved } },
      handle: async ({ account, params }) => {
        await deleteFilter(database, account.personId, params.id);
        return answer(account);
      },
    }),
  ];
}
