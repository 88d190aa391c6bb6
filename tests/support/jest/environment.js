const { ModuleMocker } = require('jest-mock');

/**
 * A test file runs among Node's own globals, as the programs do. Jest's environment gives each file a context of its
 * own, in which every global is slow and the errors of Node and of packages are no `Error`. What a file leaves on the
 * global object or in the process's environment goes with it.
 */
module.exports = class {
  constructor() {
    this.before = ownProperties(globalThis);
    this.variables = { ...process.env };
    this.exit = process.exit;
    // Jest's own names for what a test might replace.
    Object.assign(globalThis, {
      'jest-symbol-do-not-touch': Symbol,
      [Symbol.for('jest-native-promise')]: Promise,
      [Symbol.for('jest-native-now')]: Date.now.bind(Date),
    });
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    // There are none: the tests wait for nothing but what happens.
    this.fakeTimers = null;
    this.fakeTimersModern = null;
  }

  async setup() {}

  async teardown() {
    for (const key of Reflect.ownKeys(globalThis))
      if (!this.before.has(key)) Reflect.deleteProperty(globalThis, key);
    for (const [key, property] of this.before) Reflect.defineProperty(globalThis, key, property);
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
    process.exit = this.exit;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return globalThis;
  }
};

function ownProperties(object) {
  return new Map(Reflect.ownKeys(object).map(key => [key, Reflect.getOwnPropertyDescriptor(object, key)]));
}
