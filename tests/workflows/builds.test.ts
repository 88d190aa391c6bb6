import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { buildIdOf, makeCurrent, type WorkerVersion } from '../../activities/adapters/deployment';
import { compiled } from '../../scripts/runtime/paths';
import { textRef } from '../support/actors';
import { type CaseDesk, openCase } from '../support/caseDesk';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { tempFolder } from '../support/tempFolder';

const present = compiled('workflow-bundle');

describeWith.postgresAndTemporal('a build of the workflows', () => {
  const folder = tempFolder();
  const next = join(folder.path, 'next.js');
  let office: Office;

  beforeAll(async () => {
    writeFileSync(next, `${readFileSync(present, 'utf8').replace('//# source', '// changed\n//# source')}`);
    office = await startOffice({ versioning: true });
  }, 60_000);
  afterEach(() => office.stopWorker());
  afterAll(async () => {
    await office?.stop();
    folder.remove();
  }, 60_000);

  test('takes over the open cases of the build before it', async () => {
    const desk = await openCase(office);
    await note(desk);
    expect(await buildOf(desk)).toBe(buildIdOf(present));

    await office.stopWorker();
    await office.startWorker({ versioning: true, bundlePath: next });
    await note(desk);
    expect(await buildOf(desk)).toBe(buildIdOf(next));
    expect(await desk.record(3)).toEqual(['complaintReceived', 'noteAdded', 'noteAdded']);
  }, 60_000);

  test('comes back when the former build is started again', async () => {
    await office.startWorker({ versioning: true, bundlePath: next });
    const desk = await openCase(office);
    await note(desk);

    await office.stopWorker();
    await office.startWorker({ versioning: true });
    await note(desk);
    expect(await buildOf(desk)).toBe(buildIdOf(present));
  }, 60_000);

  test('is waited for only so long where the engine never says that it is known everywhere', async () => {
    await office.startWorker({ versioning: true });
    const desk = await openCase(office);
    await note(desk);

    const version = await versionOf(desk);
    expect(await makeCurrent(stillSpreading(office.engine), version, { taken: 30_000, spread: 300 })).toBe(
      false,
    );
    expect(await makeCurrent(office.engine, version)).toBe(true);
  }, 60_000);

  test('that no worker brings is refused, so that a start says so', async () => {
    const version = { deploymentName: 'nobody', buildId: 'nothing' };
    await expect(makeCurrent(office.engine, version, { taken: 0, spread: 0 })).rejects.toThrow(
      'no case would come to build nothing',
    );
  });
});

function note(desk: CaseDesk) {
  return desk.act('caseworker', 'addNote', { text: textRef('اتصلت بالمخبز') });
}

async function buildOf(desk: CaseDesk): Promise<string> {
  return (await versionOf(desk)).buildId;
}

async function versionOf({ handle }: CaseDesk): Promise<WorkerVersion> {
  const { raw } = await handle.describe();
  const version = raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion;
  return { deploymentName: version?.deploymentName ?? '', buildId: version?.buildId ?? '' };
}

/** The engine, but for what it says of how far a version is known. */
function stillSpreading({ options, connection }: Client): Client {
  const { ROUTING_CONFIG_UPDATE_STATE_IN_PROGRESS } = temporal.api.enums.v1.RoutingConfigUpdateState;
  const service = Object.create(connection.workflowService, {
    describeWorkerDeployment: {
      value: async () => ({
        workerDeploymentInfo: { routingConfigUpdateState: ROUTING_CONFIG_UPDATE_STATE_IN_PROGRESS },
      }),
    },
  });
  return {
    options,
    connection: Object.create(connection, { workflowService: { value: service } }),
  } as Client;
}
