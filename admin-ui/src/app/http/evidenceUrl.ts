import { urlOf } from './request';

/** Where a file of a case is; `small`: of a picture, at most 320 px long and some thousands of bytes. */
export function evidenceUrl(id: string, size?: 'small'): string {
  return urlOf(`/evidence/${id}`, size && { size });
}
