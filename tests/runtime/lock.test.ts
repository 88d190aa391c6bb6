import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockDataFolder } from '../../scripts/runtime/stack/lock';
import { tempFolder } from '../support/tempFolder';

describe('the lock of a data folder', () => {
  const folder = tempFolder();
  afterAll(() => folder.remove());

  test('is held by one, until that one releases it', () => {
    const release = lockDataFolder(folder.path);
    expect(() => lockDataFolder(folder.path)).toThrow(
      `already runs on ${folder.path} (process ${process.pid})`,
    );
    release();
    lockDataFolder(folder.path)();
  });

  test('is taken over from a process that is gone, also when another one has its pid by now', () => {
    writeFileSync(join(folder.path, 'lock'), `${process.pid} long-ago\n`);
    lockDataFolder(folder.path)();
  });
});
