const { createRequire, isBuiltin } = require('node:module');
const { compileFunction } = require('node:vm');
const Runtime = require('jest-runtime').default;

/**
 * Packages are loaded by Node, once in each worker: jest loads them anew for every test file, which took longer than
 * most files. Our own modules are new in each file, as ever.
 */
class PackagesOnce extends Runtime {
  constructor(...settings) {
    super(...settings);
    // Among the globals that tests/support/jest/environment.js is about.
    this.executor.compile = (source, filename) =>
      compileFunction(source, this.executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    return isPackage(name) ? requireOf(from)(name) : super.requireModuleOrMock(from, name);
  }
}

function isPackage(name) {
  return /^[^./]/.test(name) && !isBuiltin(name) && name !== '@jest/globals';
}

const requires = new Map();

/** As Node would for this file. */
function requireOf(file) {
  const known = requires.get(file) ?? createRequire(file);
  requires.set(file, known);
  return known;
}

module.exports = { __esModule: true, default: PackagesOnce };
