import { describeMoved, moveCases } from './move/moveCases';
import { readCommandLine } from './move/options';
import { describeError, StartError } from './runtime/startError';
import { ApiRefused, ApiSilent, send } from './scenario/http';

/**
 * `npm run move`: moves open cases to another calendar or policy, each by the deliberate decision `moveRules` of a person of
 * the operations room, with progress. Exits 1 when a case was not moved.
 */
async function main(): Promise<void> {
  const { move, username, password, url } = readCommandLine(process.argv.slice(2), process.env);
  const api = `${url}/api/v1`;
  const login = JSON.stringify({ username, password });
  const { cookie } = await send({ method: 'POST', url: `${api}/login`, body: login });
  if (!cookie) throw new StartError(`signing in as ${username} gave no session`);
  const moved = await moveCases(api, cookie, move, line => console.error(`mizan: ${line}`));
  for (const line of describeMoved(moved, move.dryRun)) console.log(line);
  process.exit(moved.notMoved.length > 0 ? 1 : 0);
}

main().catch((error: unknown) => {
  const expected = error instanceof ApiRefused || error instanceof ApiSilent;
  console.error(`mizan: ${expected ? error.message : describeError(error)}`);
  process.exit(1);
});
