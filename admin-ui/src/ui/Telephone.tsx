import { Ltr } from '../app/Ltr';

/** A number that the telephone at hand dials. */
export function Telephone({ number }: { number: string }) {
  return (
    <a href={`tel:${number}`}>
      <Ltr>{number}</Ltr>
    </a>
  );
}
