interface Saved {
  readonly title: string;
  readonly lines: readonly (readonly [label: string, value: string])[];
  readonly file: string;
}

const [WIDTH, HEIGHT, MARGIN] = [720, 1000, 48];
const FACE = '"Noto Sans Arabic", "Segoe UI", Tahoma, sans-serif';

/** The receipt as a picture, which a phone keeps among its photos. */
export function offerToSave(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-save]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => void save(JSON.parse(button.dataset.save ?? '') as Saved));
}

async function save(receipt: Saved): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#000';
  pen.textAlign = 'center';
  pen.direction = document.dir === 'rtl' ? 'rtl' : 'ltr';
  pen.font = `700 40px ${FACE}`;
  pen.fillText(receipt.title, WIDTH / 2, 90, WIDTH - 2 * MARGIN);
  receipt.lines.forEach(([label, value], index) => {
    const top = 170 + index * 150;
    pen.font = `400 30px ${FACE}`;
    pen.direction = document.dir === 'rtl' ? 'rtl' : 'ltr';
    pen.fillText(label, WIDTH / 2, top);
    // Numbers read from the left in Arabic too.
    pen.direction = 'ltr';
    pen.font = `700 68px ${FACE}`;
    pen.fillText(value, WIDTH / 2, top + 76, WIDTH - 2 * MARGIN);
  });
  drawSquare(pen);
  const bytes = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
  if (!bytes) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = receipt.file;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The square of the page, drawn again: one small square for each dark one of its path. */
function drawSquare(pen: CanvasRenderingContext2D): void {
  const svg = document.querySelector<SVGSVGElement>('#qr');
  const path = svg?.querySelector('path')?.getAttribute('d');
  if (!svg || !path) return;
  const side = 420;
  pen.save();
  pen.translate((WIDTH - side) / 2, HEIGHT - side - MARGIN);
  pen.scale(side / svg.viewBox.baseVal.width, side / svg.viewBox.baseVal.height);
  pen.fill(new Path2D(path));
  pen.restore();
}
