import { reencoded } from '../light/picture';

const WORTH_SHRINKING_BYTES = 400_000;

/** Photos are made smaller where they were chosen: faster on a slow network, and without the place that a phone notes in them. */
export function shrinkPhotos(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-shrink]'))
    input.addEventListener('change', () => {
      // A browser that cannot do it sends the photos as they are.
      replaceFiles(input).catch(() => undefined);
    });
}

async function replaceFiles(input: HTMLInputElement): Promise<void> {
  const chosen = [...(input.files ?? [])];
  if (chosen.length === 0) return;
  // Sent before it is done, the photos go as they are.
  const smaller = await Promise.all(chosen.map(file => shrunk(file).catch(() => file)));
  // Others may have been chosen meanwhile.
  const now = [...(input.files ?? [])];
  const isSame = now.length === chosen.length && now.every((file, at) => file === chosen[at]);
  if (!input.form?.isConnected || !isSame) return;
  const transfer = new DataTransfer();
  for (const file of smaller) transfer.items.add(file);
  input.files = transfer.files;
}

async function shrunk(file: File): Promise<File> {
  if (file.size < WORTH_SHRINKING_BYTES && file.type !== 'image/jpeg') return file;
  const bytes = await reencoded(file);
  return new File([bytes], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg' });
}
