import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import { ALL_ACTIONS } from '../../workflows/domain/glossary';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Record<string, { schema: { $ref?: string } }> };
  readonly responses: Record<string, unknown>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: {
    readonly schemas: Record<
      string,
      { properties?: object; required?: string[]; additionalProperties?: unknown }
    >;
  };
}

describeWith.postgres('the OpenAPI document', () => {
  let office: Office;
  let document: Document;

  beforeAll(async () => {
    office = await startOffice({ worker: false, engineAddress: '127.0.0.1:1' });
    document = (await office.anyone().get('/openapi.json')).json<Document>();
  }, 60_000);
  afterAll(() => office?.stop());

  test('is OpenAPI 3.1', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  test('gives every operation a name of its own', () => {
    const names = Object.values(document.paths).flatMap(methods =>
      Object.values(methods).map(one => one.operationId),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.every(name => /^[a-zA-Z]+$/.test(name))).toBe(true);
  });

  test.each(ALL_ACTIONS)('has a route for %s with the fields of the process table', action => {
    const operation = document.paths[`/cases/{id}/actions/${action}`]?.post;
    expect(operation?.responses).toHaveProperty('200');
    const schema = document.components.schemas[`${action}Input`];
    const fields = PROCESS_TABLE[action].fields;
    expect(Object.keys(schema?.properties ?? {}).sort()).toEqual(Object.keys(fields).sort());
    const required = Object.entries(fields).filter(([, spec]) => spec.required);
    expect([...(schema?.required ?? [])].sort()).toEqual(required.map(([name]) => name).sort());
    expect(schema?.additionalProperties).toBe(false);
  });

  test('says for every route how a problem looks', () => {
    const operations = Object.values(document.paths).flatMap(methods => Object.values(methods));
    expect(operations.filter(one => !('default' in one.responses))).toEqual([]);
  });

  test('has a readable page from our own files', async () => {
    const origin = new URL(office.api).origin;
    const page = await fetch(`${origin}/api/docs/`);
    expect(page.status).toBe(200);
    const files = [...(await page.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(match => match[1] ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect(file.startsWith('/api/docs/')).toBe(true);
      expect((await fetch(origin + file)).status).toBe(200);
    }
  });
});
