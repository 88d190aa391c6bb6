/** Arabic (٠١٢) and Persian (۰۱۲) digits as Latin ones; everything else stays. */
export function latinDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x06f0));
}
