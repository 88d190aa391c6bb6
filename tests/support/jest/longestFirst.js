const { relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * The files that take half a minute or more, the longest first, so that the workers end together. Jest's own order
 * goes by size where it has no times of an earlier run, and leaves the longest to the end.
 */
const LONGEST = [
  'e2e/everyPage',
  'faults/killedWorker',
  'domain/randomRuns',
  'e2e/bakeryCase',
  'e2e/watching',
  'e2e/hotline',
  'faults/killedWhileMerging',
  'e2e/ministerDecisions',
  'e2e/officeLists',
  'faults/parallelApprovals',
  'e2e/ministerPhone',
  'e2e/trouble',
  'e2e/delegations',
  'e2e/citizen',
  'api/fuzz',
  'faults/workersUnderLoad',
  'runtime/start',
  'e2e/deskByKeyboard',
  'scenario/scenario',
  'e2e/inspectorPhone',
  'replay/replay',
  'domain/mergeInvariants',
  'faults/outages',
  'workflows/complaintWindows',
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
