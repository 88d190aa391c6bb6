/** The longest side of a picture that is sent, in pixels: enough to read a scale or a licence. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.82;

/**
 * A photo drawn anew: upright, at most 1600 px, JPEG. What the camera wrote beside the picture (place, device) does not
 * come along.
 * @throws when the file is no picture that this browser reads
 */
export async function reencoded(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser draws no pictures');
  // JPEG knows no transparency, and would put black for it.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return blobOf(canvas);
}

export function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error('the picture is empty')));
    canvas.toBlob(done, 'image/jpeg', QUALITY);
  });
}
