import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { compiled } from '../../scripts/runtime/paths';
import { eventually } from '../support/eventually';

const forever = 'console.log(process.pid); setInterval(() => undefined, 1000)';
const runs = `require(process.argv[1]).runProgram('forever', ['-e', ${JSON.stringify(forever)}], Date.now() + 60_000)`;

test('a program that is run ends with whoever runs it', async () => {
  const runner = spawn(process.execPath, ['-e', runs, compiled('scripts/runtime/processes/runProgram')]);
  const [pid] = await once(runner.stdout, 'data');
  expect(isThere(Number(pid))).toBe(true);
  const ended = once(runner, 'exit');
  runner.kill('SIGTERM');
  expect(await ended).toEqual([143, null]);
  await eventually('the program to be gone', async () => !isThere(Number(pid)));
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
