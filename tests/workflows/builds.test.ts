import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIdOf, makeCurrent } from '../../activities/adapters/deployment';
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

  test('that no worker brings is refused, so that a start says so', async () => {
    const version = { deploymentName: 'nobody', buildId: 'nothing' };
    await expect(makeCurrent(office.engine, version, 0)).rejects.toThrow(
      'no case would come to build nothing',
    );
  });
});

function note(desk: CaseDesk) {
  return desk.act('caseworker', 'addNote', { text: textRef('اتصلت بالمخبز') });
}

async function buildOf({ handle }: CaseDesk): Promise<string | null | undefined> {
  const { raw } = await handle.describe();
  return raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion?.buildId;
}
