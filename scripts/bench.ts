import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareClient, bareIntakeRequest, bareLifecycle, createBareTables } from './bench/baseline';
import { addUsed, type CpuTimes, cpuTime, cpuTimeOfFamily } from './bench/cpuTime';
import { intake, lifecycle, signIn } from './bench/lifecycle';
import { percentile, perSecond, type Rate, runFor, sum } from './bench/load';
import { benchUi } from './bench/ui';
import { startChild } from './runtime/children';
import { startStack } from './runtime/stack';

/** Rounds alternate between baseline and ours, so that a drift of the machine's speed meets both alike. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      ui: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '8' },
      rounds: { type: 'string', default: '3' },
      concurrency: { type: 'string', default: '16' },
    },
  });
  if (values.ui) return benchUi(line => console.log(line));
  const [ms, rounds, concurrency] = [
    Number(values.seconds) * 1000,
    Number(values.rounds),
    Number(values.concurrency),
  ];
  const dataDir = mkdtempSync(join(tmpdir(), 'mizan-bench-'));
  const say = (line: string) => console.log(line);
  const stack = await startStack({
    dataDir,
    log: say,
    env: { LOG_LEVEL: 'warn', MIZAN_PUBLIC_RATE: '1000000' },
  });
  const children: { stop(): Promise<void> }[] = [];
  try {
    await createBareTables(stack.ownerUrl ?? stack.databaseUrl);
    const child = (name: string) => {
      const started = startChild({
        name,
        file: join(__dirname, 'bench', `${name}.js`),
        env: { ...process.env, DATABASE_URL: stack.databaseUrl, TEMPORAL_ADDRESS: stack.temporalAddress },
        logFile: join(dataDir, `${name}.log`),
        maxHeapMb: 1024,
      });
      children.push(started);
      return started;
    };
    const [bareWorker, bareIntake] = [child('bareWorker'), child('bareIntake')];
    await bareWorker.ready;
    const bareUrl = (await bareIntake.ready) ?? '';
    const [office, client] = [await signIn(stack.apiUrl), await bareClient(stack.temporalAddress)];
    const [ours, bare]: [number[], number[]] = [[], []];
    const cpuTimes = (): CpuTimes => ({
      driver: cpuTime(process.pid),
      API: cpuTime(stack.api.current()?.pid),
      worker: cpuTime(stack.workers[0]?.current()?.pid),
      'bare worker': cpuTime(bareWorker.pid),
      'bare intake': cpuTime(bareIntake.pid),
      engine: cpuTime(stack.engine()?.pid),
      PostgreSQL: cpuTimeOfFamily(stack.postgres()?.pid),
    });
    const phases: Record<PhaseName, Phase> = {
      bareCases: newPhase(() => bareLifecycle(client, took => bare.push(took))),
      ourCases: newPhase(() => lifecycle(office, took => ours.push(took))),
      bareIntakes: newPhase(() => bareIntakeRequest(bareUrl)),
      ourIntakes: newPhase(async () => void (await intake(office))),
    };
    const run = async (name: PhaseName, forMs: number) => {
      const before = cpuTimes();
      const phase = phases[name];
      phase.rate = sum([phase.rate, await runFor(forMs, concurrency, phase.job)]);
      phase.cpu = addUsed(phase.cpu, before, cpuTimes());
    };
    await runFor(2000, concurrency, () => bareLifecycle(client, () => {}));
    await runFor(2000, concurrency, () => lifecycle(office, () => {}));
    for (let round = 1; round <= rounds; round++) {
      await run('bareCases', ms);
      await run('ourCases', ms);
      say(`round ${round} of ${rounds}: lifecycles measured`);
    }
    for (let round = 1; round <= rounds; round++) {
      await run('bareIntakes', ms / 2);
      await run('ourIntakes', ms / 2);
      say(`round ${round} of ${rounds}: intakes measured`);
    }
    report({ phases, ours, bare, concurrency, json: values.json });
  } finally {
    await Promise.all(children.map(child => child.stop()));
    await stack.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

type PhaseName = 'bareCases' | 'ourCases' | 'bareIntakes' | 'ourIntakes';

interface Phase {
  readonly job: () => Promise<void>;
  rate: Rate;
  cpu: CpuTimes;
}

function newPhase(job: () => Promise<void>): Phase {
  return { job, rate: { done: 0, seconds: 0 }, cpu: {} };
}

interface Measured {
  readonly phases: Readonly<Record<PhaseName, Phase>>;
  readonly ours: readonly number[];
  readonly bare: readonly number[];
  readonly concurrency: number;
  readonly json: boolean;
}

function report({ phases, ours, bare, concurrency, json }: Measured): void {
  const rate = (name: PhaseName) => perSecond(phases[name].rate);
  const figures = {
    lifecycleRatio: rate('ourCases') / rate('bareCases'),
    intakeRatio: rate('ourIntakes') / rate('bareIntakes'),
    decisionP50Ratio: percentile(ours, 0.5) / percentile(bare, 0.5),
    decisionP99Ratio: percentile(ours, 0.99) / percentile(bare, 0.99),
    lifecyclesPerSecond: rate('ourCases'),
    bareLifecyclesPerSecond: rate('bareCases'),
    intakesPerSecond: rate('ourIntakes'),
    bareIntakesPerSecond: rate('bareIntakes'),
    decisionP50Ms: percentile(ours, 0.5),
    decisionP99Ms: percentile(ours, 0.99),
    bareP50Ms: percentile(bare, 0.5),
    bareP99Ms: percentile(bare, 0.99),
    decisions: ours.length,
    concurrency,
  };
  const n = (value: number) => value.toFixed(2);
  console.log(
    `lifecycles/s  ${n(figures.lifecyclesPerSecond)} against ${n(figures.bareLifecyclesPerSecond)}: ratio ${n(figures.lifecycleRatio)} (aim 0.8)`,
  );
  console.log(
    `intakes/s     ${n(figures.intakesPerSecond)} against ${n(figures.bareIntakesPerSecond)}: ratio ${n(figures.intakeRatio)} (aim 0.8)`,
  );
  console.log(
    `decision p50  ${n(figures.decisionP50Ms)} ms against ${n(figures.bareP50Ms)} ms: ratio ${n(figures.decisionP50Ratio)} (aim 1.5)`,
  );
  console.log(
    `decision p99  ${n(figures.decisionP99Ms)} ms against ${n(figures.bareP99Ms)} ms: ratio ${n(figures.decisionP99Ratio)} (aim 1.5)`,
  );
  console.log('where the time goes, in milliseconds of processor time:');
  console.log(`  a bare lifecycle  ${spent(phases.bareCases)}`);
  console.log(`  our lifecycle     ${spent(phases.ourCases)}`);
  console.log(`  a bare intake     ${spent(phases.bareIntakes)}`);
  console.log(`  our intake        ${spent(phases.ourIntakes)} (with the start of its workflow)`);
  if (json) console.log(JSON.stringify(figures));
}

/** What one job cost each part. */
function spent({ rate, cpu }: Phase): string {
  const perJob = Object.entries(cpu).map(([name, ms]) => ({ name, ms: (ms ?? 0) / rate.done }));
  const total = perJob.reduce((all, { ms }) => all + ms, 0);
  const parts = perJob.filter(({ ms }) => ms > total / 100).map(({ name, ms }) => `${name} ${ms.toFixed(1)}`);
  return parts.length === 0 ? 'not known on this system' : `${parts.join(', ')}; in all ${total.toFixed(1)}`;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
