import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { type AnyRoute, PERSON_HEADER } from '../http/route';

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    titleAr: z.string(),
    titleEn: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    errors: z
      .array(
        z.object({ field: z.string(), message: z.string(), messageAr: z.string(), messageEn: z.string() }),
      )
      .optional(),
    stage: z.string().optional(),
    actions: z.array(z.string()).optional(),
    difference: z.looseObject({}).optional().meta({
      description: 'With `proposalChanged`: how the present version differs from the one decided on',
    }),
    newMaterial: z
      .array(z.looseObject({ seq: z.number().int(), type: z.string() }))
      .optional()
      .meta({ description: 'What came after the present version: to be acknowledged by its highest `seq`' }),
  })
  .meta({
    id: 'Problem',
    description: 'RFC 9457, with Arabic and English titles; 409 says the stage and what is possible now',
  });
const problemContent = { 'application/problem+json': { schema: problem } };

/** OpenAPI 3.1 of the very schemas that validate. */
export function openApiDocument(routes: readonly AnyRoute[]) {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Mizan ميزان',
      version: '1',
      description:
        'Case management for public complaints to a ministry. Errors are problem documents (RFC 9457).',
    },
    servers: [{ url: '/api/v1' }],
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'mizan_session' },
        body: { type: 'http', scheme: 'bearer' },
      },
    },
    paths,
  });
}

function securityOf({ access }: AnyRoute) {
  if (access === 'public') return {};
  return { security: [access === 'body' ? { body: [] } : { session: [] }] };
}

function operation(route: AnyRoute): ZodOpenApiOperationObject {
  const responses: ZodOpenApiOperationObject['responses'] = {};
  for (const [status, { description, schema }] of Object.entries(route.responses)) {
    responses[status as `${1 | 2 | 3 | 4 | 5}${string}`] = schema
      ? { description, content: { 'application/json': { schema } } }
      : { description };
  }
  const key = z.string().min(8).max(200);
  const header = z.object({
    ...(route.idempotent
      ? { 'Idempotency-Key': route.idempotent === 'required' ? key : key.optional() }
      : {}),
    ...(route.method === 'post' && route.access !== 'public' && route.access !== 'body'
      ? { [PERSON_HEADER]: z.uuid().optional() }
      : {}),
  });
  return {
    operationId: `${route.method} ${route.path}`
      .replaceAll(/[^a-zA-Z]+(\w)/g, (_all, letter: string) => letter.toUpperCase())
      .replace(/\W+$/, ''),
    tags: [route.tag],
    summary: route.summary,
    ...securityOf(route),
    requestParams: {
      ...(route.params ? { path: route.params as z.ZodObject } : {}),
      ...(route.query ? { query: route.query as z.ZodObject } : {}),
      ...(Object.keys(header.shape).length > 0 ? { header } : {}),
    },
    ...(route.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }
      : {}),
    ...(route.upload
      ? {
          requestBody: {
            required: true,
            content: {
              'multipart/form-data': {
                schema: {
                  type: 'object',
                  required: ['file'],
                  properties: { file: { type: 'string', format: 'binary' } },
                },
              },
            },
          },
        }
      : {}),
    responses: { ...responses, default: { description: 'A problem', content: problemContent } },
  };
}
