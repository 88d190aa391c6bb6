import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';

/** Failing tasks are what some tests are about: the SDK's warnings of each would hide what matters. */
export function quietRuntime(): void {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    shutdownSignals: [],
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
  });
}
