import { latinDigits } from '../../../workflows/domain/digits';
import { Ltr } from '../app/Ltr';

/** A number that the telephone at hand dials, in the digits that all numbers are written in. */
export function Telephone({ number }: { number: string }) {
  const digits = latinDigits(number);
  return (
    <a href={`tel:${digits}`}>
      <Ltr>{digits}</Ltr>
    </a>
  );
}
