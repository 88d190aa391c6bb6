import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deliveryOf, type Line, nameOf, readLines } from '../../scripts/scenario/lines';

const folder = mkdtempSync(join(tmpdir(), 'mizan-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(content: string | Buffer): Promise<readonly Line[]> {
  const file = join(folder, 'lines.jsonl');
  writeFileSync(file, content);
  return readLines(file);
}

describe('readLines', () => {
  it('gives what is to be filed without what is expected', async () => {
    const [line] = await read(
      '{"channel":"email","text":"نص","expected":{"kind":"inquiry","category":"inquiry.quota"}}',
    );
    expect(line?.complaint).toEqual({ channel: 'email', text: 'نص' });
    expect(line?.expected).toMatchObject({ kind: 'inquiry', category: 'inquiry.quota' });
  });

  it('counts lines as an editor does, and passes over empty ones', async () => {
    const lines = await read('\ufeff{"text":"أ"}\r\n\n   \n{"text":"ب"}');
    expect(lines.map(line => [line.number, line.complaint])).toEqual([
      [1, { text: 'أ' }],
      [4, { text: 'ب' }],
    ]);
  });

  it.each(['كلام بلا أقواس', '{"text":', '42', '[]', 'null', '"نص"'])(
    'keeps %s as it came, unread',
    async bytes => {
      const [line] = await read(bytes);
      expect(line?.complaint).toBeNull();
      expect(line?.bytes.toString()).toBe(bytes);
    },
  );

  it('does not repair what is not UTF-8', async () => {
    const [line] = await read(
      Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff]), Buffer.from('"}')]),
    );
    expect(line?.complaint).toBeNull();
  });

  it('takes what is expected of a foreign line for an ordinary complaint', async () => {
    const ordinary = {
      kind: 'complaint',
      category: 'other.unclear',
      priority: 'normal',
      isWithinCompetence: true,
    };
    const lines = await read(
      '{"text":"أ"}\n{"text":"ب","expected":7}\n{"text":"ج","expected":{"kind":"x","category":"y.z"}}',
    );
    for (const { expected } of lines) expect(expected).toMatchObject(ordinary);
  });

  it('says so when there is no such file', async () => {
    await expect(readLines(join(folder, 'none.jsonl'))).rejects.toThrow('cannot read the lines');
  });
});

describe('deliveryOf', () => {
  it('is the channel with its id, which a redelivery has again', async () => {
    const [first, second, other] = await read(
      '{"channel":"email","externalId":"1"}\n{"channel":"email","externalId":"1"}\n{"channel":"tv","externalId":"1"}',
    );
    if (!first || !second || !other) throw new Error('three lines');
    expect(deliveryOf(first)).toBe(deliveryOf(second));
    expect(deliveryOf(other)).not.toBe(deliveryOf(first));
    expect(nameOf(first)).toBe('1');
  });
});
