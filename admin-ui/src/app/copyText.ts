/** Puts words on the clipboard; `false` on a page without https, or where the browser asked and was told no. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
