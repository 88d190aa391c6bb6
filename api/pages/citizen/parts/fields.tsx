/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Term } from '../../../../workflows/domain/glossary';
import type { Words } from '../http/words';
import { SHELL } from '../text/shell';

/** What is wrong with a form, by the name of the field at fault. */
export type Mistakes = Readonly<Record<string, Term>>;

export interface FormState {
  readonly words: Words;
  /** As it was sent, or as it was kept. */
  readonly values: Readonly<Record<string, string>>;
  readonly mistakes: Mistakes;
}

/** All mistakes above the form, each a link to its field. */
export function ErrorSummary({ words: { t }, mistakes }: Pick<FormState, 'words' | 'mistakes'>) {
  const found = Object.entries(mistakes);
  if (found.length === 0) return null;
  return (
    <div class="notice error" role="alert" tabindex={-1} id="mistakes" aria-labelledby="mistakes-title">
      <h2 id="mistakes-title">{t(SHELL.problem)}</h2>
      <ul>
        {found.map(([name, term]) => (
          <li key={name}>
            <a href={`#${name}`}>{t(term)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FieldProps {
  readonly form: FormState;
  readonly name: string;
  readonly label: Term;
  readonly hint?: Term;
  readonly optional?: boolean;
}

interface InputProps extends FieldProps {
  readonly inputMode?: 'numeric' | 'tel' | 'email' | 'text';
  readonly autocomplete?: string;
  readonly maxLength?: number;
  /** Numbers and addresses read from the left in Arabic too. */
  readonly ltr?: boolean;
  readonly large?: boolean;
}

export function Input({ inputMode, autocomplete, maxLength, ltr, large, ...field }: InputProps) {
  return (
    <Labelled {...field}>
      <input
        {...described(field)}
        type="text"
        value={field.form.values[field.name] ?? ''}
        {...(inputMode ? { inputmode: inputMode } : {})}
        {...(autocomplete ? { autocomplete } : {})}
        {...(maxLength ? { maxlength: maxLength } : {})}
        {...(ltr ? { dir: 'ltr' as const } : { dir: 'auto' as const })}
        {...(large ? { class: 'large' } : {})}
      />
    </Labelled>
  );
}

export function TextArea({ rows = 6, ...field }: FieldProps & { readonly rows?: number }) {
  return (
    <Labelled {...field}>
      <textarea {...described(field)} rows={rows} dir="auto">
        {field.form.values[field.name] ?? ''}
      </textarea>
    </Labelled>
  );
}

interface SelectProps extends FieldProps {
  readonly nothing: Term;
  readonly options: readonly (readonly [value: string, label: string])[];
}

export function Select({ nothing, options, ...field }: SelectProps) {
  const chosen = field.form.values[field.name] ?? '';
  return (
    <Labelled {...field}>
      <select {...described(field)}>
        <option value="">{field.form.words.t(nothing)}</option>
        {options.map(([value, label]) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

export interface Option {
  readonly value: string;
  readonly label: Term;
  /** What this choice asks for, below it. */
  readonly after?: ComponentChildren;
}

interface RadiosProps extends FieldProps {
  readonly options: readonly Option[];
}

/** One of a few; what a choice asks for stands below it. */
export function Radios({ options, ...field }: RadiosProps) {
  const { form, name, label, hint, optional } = field;
  const { t } = form.words;
  const mistake = form.mistakes[name];
  return (
    <fieldset class="field" {...(describedBy(field) ? { 'aria-describedby': describedBy(field) } : {})}>
      <legend>
        {t(label)} {optional && <Optional words={form.words} />}
      </legend>
      {hint && (
        <span class="hint" id={`${name}-hint`}>
          {t(hint)}
        </span>
      )}
      {mistake && <Mistake form={form} name={name} />}
      {options.map(({ value, label: optionLabel, after }, index) => (
        <div class="option" key={value}>
          <label class="choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={form.values[name] === value}
              {...(index === 0 ? { id: name } : {})}
            />
            {t(optionLabel)}
          </label>
          {after && <div class="revealed stack tight">{after}</div>}
        </div>
      ))}
    </fieldset>
  );
}

function Labelled({
  form,
  name,
  label,
  hint,
  optional,
  children,
}: FieldProps & { children: ComponentChildren }) {
  const { t } = form.words;
  return (
    <div class="field">
      <label for={name}>
        {t(label)} {optional && <Optional words={form.words} />}
      </label>
      {hint && (
        <span class="hint" id={`${name}-hint`}>
          {t(hint)}
        </span>
      )}
      {form.mistakes[name] && <Mistake form={form} name={name} />}
      {children}
    </div>
  );
}

export function Optional({ words }: { readonly words: Words }) {
  return <span class="optional">({words.t(SHELL.optional)})</span>;
}

export function Mistake({ form, name }: { readonly form: FormState; readonly name: string }) {
  const mistake = form.mistakes[name];
  if (!mistake) return null;
  return (
    <span class="wrong" id={`${name}-wrong`}>
      <span class="unseen">{form.words.t(SHELL.errorTitle)}: </span>
      {form.words.t(mistake)}
    </span>
  );
}

/** What ties an input to its label, hint and mistake. */
export function described(field: Pick<FieldProps, 'form' | 'name' | 'hint'>) {
  const by = describedBy(field);
  return {
    id: field.name,
    name: field.name,
    ...(field.form.mistakes[field.name] ? { 'aria-invalid': 'true' as const } : {}),
    ...(by ? { 'aria-describedby': by } : {}),
  };
}

function describedBy({ form, name, hint }: Pick<FieldProps, 'form' | 'name' | 'hint'>): string {
  return [hint ? `${name}-hint` : '', form.mistakes[name] ? `${name}-wrong` : ''].filter(Boolean).join(' ');
}
