/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Term } from '../../../../workflows/domain/glossary';
import type { Words } from '../http/words';
import { WHERE } from '../text/file';
import { EMERGENCY, NEVER, SHELL } from '../text/shell';
import { described, type FormState, Mistake, Optional } from './fields';

/** A number as people read it: apart, and from the left in Arabic too. */
export function Digits({ code, groups }: { readonly code: string; readonly groups: readonly number[] }) {
  return (
    <bdi dir="ltr" class="digits">
      {inGroups(code, groups)}
    </bdi>
  );
}

export function inGroups(code: string, groups: readonly number[]): string {
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, length) => sum + length, 0));
  return starts.map((start, index) => code.slice(start, starts[index + 1])).join(' ');
}

/** «26 123 456 78», as the hotline reads it out. */
export const RECEIPT_GROUPS = [2, 3, 3, 2] as const;
export const PIN_GROUPS = [3, 3] as const;

export function NeverAsked({ words: { t } }: { readonly words: Words }) {
  return (
    <section class="card stack tight" aria-labelledby="never">
      <h2 id="never">{t(NEVER.title)}</h2>
      <ul>
        {[NEVER.passwords, NEVER.card, NEVER.otp, NEVER.money].map(term => (
          <li key={term.en}>{t(term)}</li>
        ))}
      </ul>
      <p>{t(NEVER.who)}</p>
    </section>
  );
}

const HOTLINE = '19588';

export function Hotline() {
  return (
    <a href={`tel:${HOTLINE}`}>
      <bdi dir="ltr">{HOTLINE}</bdi>
    </a>
  );
}

const NUMBERS = [
  [EMERGENCY.ambulance, '123'],
  [EMERGENCY.police, '122'],
  [EMERGENCY.fire, '180'],
] as const;

/** Whom to call when a complaint is too slow. */
export function EmergencyNumbers({ words: { t } }: { readonly words: Words }) {
  return (
    <div class="stack tight">
      <strong>{t(EMERGENCY.call)}</strong>
      <ul class="numbers unmarked">
        {NUMBERS.map(([term, number]) => (
          <li key={number}>
            <a class="button danger" href={`tel:${number}`}>
              <span>{t(term)}</span> <bdi dir="ltr">{number}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * The photos of a form, chosen by a button in the page's own words; beside it the browser says what was chosen. Scripts name
 * the photos instead, and make them smaller before they are sent.
 */
export function PhotosField({ form, label }: { readonly form: FormState; readonly label: Term }) {
  const { t } = form.words;
  const field = { form, name: 'photos', hint: WHERE.photosHint };
  return (
    <fieldset class="field">
      <legend>
        {t(label)} <Optional words={form.words} />
      </legend>
      <span class="hint" id="photos-hint">
        {t(WHERE.photosHint)}
      </span>
      <Mistake form={form} name="photos" />
      <div class="chooser">
        <label class="button" for="photos">
          {t(WHERE.choosePhotos)}
        </label>
        <input
          {...described(field)}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          data-shrink
        />
        <output for="photos" data-chosen={t(WHERE.chosen)} />
      </div>
    </fieldset>
  );
}

export function Submit({ words: { t }, label }: { readonly words: Words; readonly label: Term }) {
  return (
    <button class="button primary wide" type="submit" data-sending={t(SHELL.sending)}>
      {t(label)}
    </button>
  );
}

interface NoticeProps {
  readonly tone?: 'warning' | 'error';
  readonly children: ComponentChildren;
}

export function Notice({ tone, children }: NoticeProps) {
  return (
    <div class={['notice', tone].filter(Boolean).join(' ')} role="status">
      {children}
    </div>
  );
}
