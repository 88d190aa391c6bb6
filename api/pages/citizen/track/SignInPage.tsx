/** @jsxImportSource preact */
import { Hotline, NeverAsked, Notice, Submit } from '../parts/common';
import { ErrorSummary, type FormState, Input } from '../parts/fields';
import { type Frame, Layout } from '../parts/Layout';
import { TRACK } from '../text/track';

interface Props extends Frame {
  readonly form: FormState;
  /** The page was open and is not any more. */
  readonly ended: boolean;
}

/** Number and PIN, both sent in the form and never in an address. */
export function SignInPage({ form, ended, ...frame }: Props) {
  const { words } = frame;
  const { t } = words;
  return (
    <Layout
      {...frame}
      title={t(TRACK.title)}
      mistaken={Object.keys(form.mistakes).length > 0}
      back="/citizen"
    >
      {ended && <Notice tone="warning">{t(TRACK.ended)}</Notice>}
      <ErrorSummary {...form} />
      <h1>{t(TRACK.title)}</h1>
      <p>{t(TRACK.lead)}</p>
      <form class="stack" method="post" action="/citizen/track" noValidate>
        <Input
          form={form}
          name="receipt"
          label={TRACK.receipt}
          hint={TRACK.receiptHint}
          inputMode="numeric"
          autocomplete="off"
          maxLength={20}
          ltr
          large
        />
        <Input
          form={form}
          name="pin"
          label={TRACK.pin}
          hint={TRACK.pinHint}
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          ltr
          large
        />
        <Submit words={words} label={TRACK.show} />
      </form>
      <p class="soft">
        {t(TRACK.lost)} <Hotline />
      </p>
      <NeverAsked words={words} />
    </Layout>
  );
}
