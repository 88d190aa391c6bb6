import { z } from 'zod';
import { casesQuery } from './cases';
import { oneLine, uuid } from './values';

export const MOST_SAVED = 20;

const { page: _, pageSize: __, format: ___, after: ____, sort, order, ...narrowing } = casesQuery.shape;

/** What a list of cases is narrowed to and in which order; yes and no as JSON has them. */
export const filtersSchema = z
  .strictObject({
    ...narrowing,
    mine: z.boolean().optional(),
    open: z.boolean().optional(),
    late: z.boolean().optional(),
    stayedOver: z.boolean().optional(),
    sort: sort.unwrap().optional(),
    order: order.unwrap().optional(),
  })
  .meta({ id: 'CaseFilters' });
export type CaseFilters = z.infer<typeof filtersSchema>;

const name = oneLine(60);
export const saveFilterSchema = z.strictObject({ name, filters: filtersSchema }).meta({ id: 'SaveFilter' });
export const renameFilterSchema = z.strictObject({ name }).meta({ id: 'RenameFilter' });

export const savedFilterSchema = z
  .object({
    id: uuid,
    name: z.string(),
    filters: filtersSchema,
    count: z.number().int().meta({ description: 'How many cases of this account it has now' }),
  })
  .meta({ id: 'SavedFilter' });
export type SavedFilter = z.infer<typeof savedFilterSchema>;
