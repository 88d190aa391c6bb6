import { ProblemError, UnreachableError } from './problem';
import { type RequestOptions, urlOf } from './request';

/** Fetches a table by what no address may hold, and hands it to the browser as a file. Throws as `request` does. */
export async function download(
  path: string,
  query: RequestOptions['query'],
  body: unknown,
  fileName: string,
): Promise<void> {
  const response = await fetch(urlOf(path, query), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang || 'ar' },
    body: JSON.stringify(body),
  }).catch((error: unknown) => {
    throw new UnreachableError(error);
  });
  if (!response.ok) throw new ProblemError({ status: response.status });
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
