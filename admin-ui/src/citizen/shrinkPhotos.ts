const LONGEST_SIDE = 1600;
const QUALITY = 0.8;
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
  const form = input.form;
  // Sent before it is done, the photos go as they are.
  const smaller = await Promise.all(chosen.map(file => shrunk(file).catch(() => file)));
  if (!form?.isConnected || chosen.length === 0) return;
  const transfer = new DataTransfer();
  for (const file of smaller) transfer.items.add(file);
  input.files = transfer.files;
}

/** The file itself when a smaller one cannot be made of it. */
async function shrunk(file: File): Promise<File> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  if (scale === 1 && file.size < WORTH_SHRINKING_BYTES && file.type !== 'image/jpeg') return file;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const bytes = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  return bytes ? new File([bytes], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg' }) : file;
}
