import { z } from 'zod';

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}
interface Operation {
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
  }[];
  readonly responses: Readonly<Record<string, Content>>;
}
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** What the document says of a response, as something that checks one; null when it declares no JSON. */
export function declaredResponse(
  document: OpenApi,
  method: string,
  path: string,
  status: number,
): z.ZodType | null {
  const operation = document.paths[path]?.[method];
  if (!operation) throw new Error(`the document has no ${method} ${path}`);
  const response = operation.responses[String(status)] ?? operation.responses.default;
  const schema = Object.values(response?.content ?? {})[0]?.schema;
  return schema ? validatorOf(document, schema) : null;
}

/** Every `$ref` of the document, wherever it stands. */
export function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : referencesIn(item),
  );
}

function validatorOf({ components }: OpenApi, schema: object): z.ZodType {
  const local = JSON.stringify({ ...schema, $defs: components.schemas }).replaceAll(
    '#/components/schemas/',
    '#/$defs/',
  );
  return z.fromJSONSchema(JSON.parse(local));
}
