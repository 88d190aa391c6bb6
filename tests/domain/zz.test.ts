import fc from 'fast-check';
import { caseRuns } from '../support/domainArbitraries';
it('measures', () => {
  const t = Date.now();
  const runs = fc.sample(caseRuns(), { numRuns: 2000, seed: 7 });
  const ms = Date.now() - t;
  const count = (xs: string[]) => { const m: Record<string, number> = {}; for (const x of xs) m[x] = (m[x] ?? 0) + 1; return Object.entries(m).sort((a, b) => a[1] - b[1]); };
  const steps = runs.flatMap(r => r.steps);
  console.log(ms, steps.length, steps.filter(s => s.decision.ok).length, JSON.stringify(count(steps.filter(s => s.decision.ok).map(s => s.command.type === 'action' ? s.command.action : s.command.type))));
  console.log(JSON.stringify(count(steps.map(s => s.after.stage))), JSON.stringify(count(steps.flatMap(s => s.decision.ok ? [] : [s.decision.refusal.code]))), JSON.stringify(count(steps.flatMap(s => s.events.map(e => e.type)))));
});
