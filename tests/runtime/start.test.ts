import { createServer, type Server } from 'node:net';
import { freePort } from '../../scripts/runtime/ports';
import { commandOf } from '../../scripts/runtime/processes/processes';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { alive, type Program, runProgram } from '../support/program';
import { tempFolder } from '../support/tempFolder';

const start = 'dist/scripts/start.js';
/** What `npm start` runs. */
const bootstrap = 'scripts/bootstrap.mjs';
/** The servers are started by the program under test, whatever the environment of the tests names. */
const ownServers = { DATABASE_URL: '', DATABASE_OWNER_URL: '', TEMPORAL_ADDRESS: '', MIZAN_WORKERS: '' };

describeWith.postgresAndTemporal('npm start', () => {
  const folder = tempFolder();
  const started: Program[] = [];
  let port: number;

  beforeAll(async () => {
    port = await freePort();
  });

  afterAll(async () => {
    for (const pid of alive(started.map(program => program.pid))) process.kill(pid, 'SIGTERM');
    await Promise.all(started.map(program => program.exitCode));
    folder.remove();
  }, 60_000);

  test('says in one line that its port is taken, and exits 1', async () => {
    const other = await listen(port);
    const program = run({});
    expect(await program.exitCode).toBe(1);
    expect(program.stderr()).toBe(`mizan: port ${port} is in use; the setting PORT chooses another one\n`);
    other.close();
  });

  test('says in one line which setting is wrong, and exits 1', async () => {
    const program = run({ MIZAN_WORKERS: 'many' });
    expect(await program.exitCode).toBe(1);
    expect(program.stderr()).toBe(
      'mizan: the setting MIZAN_WORKERS is "many" and must be a whole number from 1 to 64\n',
    );
  });

  test('says in one line whose database cannot be used, without its password, and exits 1', async () => {
    const program = run({ DATABASE_URL: 'postgres://mizan_app:secret@127.0.0.1:1/mizan' });
    expect(await program.exitCode).toBe(1);
    expect(program.stderr()).toBe(
      'mizan: the database of DATABASE_URL cannot be used: connect ECONNREFUSED 127.0.0.1:1\n',
    );
  });

  test('serves, restarts a killed worker, refuses a second start, and Ctrl-C leaves nothing running', async () => {
    const program = run({}, bootstrap, ['start']);
    await program.prints('Ctrl-C stops everything.');
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBeLessThan(500);

    const second = run({ PORT: String(await freePort()) });
    expect(await second.exitCode).toBe(1);
    expect(second.stderr()).toMatch(
      /^mizan: Mizan already runs on .*MIZAN_DATA_DIR chooses another folder\n$/,
    );

    const family = program.family();
    const worker = childRunning('activities/worker.js', family);
    process.kill(worker, 'SIGKILL');
    await program.prints('the worker runs again');

    const all = [...new Set([...family, ...program.family()])];
    process.kill(-program.pid, 'SIGINT');
    expect(await program.exitCode).toBe(0);
    await eventually('the end of all', () => alive(all).length === 0);
  }, 120_000);

  test('starts again on the same data, and takes everything with it when it is killed outright', async () => {
    const program = run({});
    await program.prints('Ctrl-C stops everything.');
    expect(program.stdout()).not.toContain('migration');
    const family = program.family();
    process.kill(program.pid, 'SIGKILL');
    await eventually('the end of all', () => alive(family).length === 0);
  }, 120_000);

  function run(env: NodeJS.ProcessEnv, file = start, args: string[] = []): Program {
    const program = runProgram(file, args, {
      PORT: String(port),
      MIZAN_DATA_DIR: folder.path,
      ...ownServers,
      ...env,
    });
    started.push(program);
    return program;
  }
});

function childRunning(file: string, family: number[]): number {
  const pid = family.find(member => commandOf(member).includes(file));
  if (!pid) throw new Error(`no process runs ${file}`);
  return pid;
}

function listen(port: number): Promise<Server> {
  return new Promise(resolve => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });
}
