import { sleep } from '@temporalio/workflow';

export async function dayLong(): Promise<string> {
  await sleep('1 day');
  return 'انتهى اليوم';
}
