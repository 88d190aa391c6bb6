const { relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * The files that take half a minute or more, the longest first, so that both workers end together. Jest's own order
 * goes by size where it has no times of an earlier run, and leaves the longest to the end.
 */
const LONGEST = [
  'e2e/everyPage',
  'e2e/watching',
  'domain/randomRuns',
  'e2e/bakeryCase',
  'faults/killedWorker',
  'e2e/delegations',
  'e2e/ministerDecisions',
  'e2e/trouble',
  'e2e/hotline',
  'faults/parallelApprovals',
  'faults/workersUnderLoad',
  'scenario/scenario',
  'runtime/start',
  'replay/replay',
].map(name => `tests/${name}.test.ts`);

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path, context }) => {
      const place = LONGEST.indexOf(relative(context.config.rootDir, path));
      return place === -1 ? LONGEST.length : place;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
