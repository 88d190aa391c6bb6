import { type Action, codesOf, DELIVERY_RESULTS, type Term } from '../../../../workflows/domain/glossary';
import { freeText } from '../../../schemas/values';
import type { SentForm } from '../http/form';
import type { Mistakes } from '../parts/fields';
import { DONE, FORMS } from '../text/track';

export type Deed = keyof typeof DONE;
export const DEEDS = Object.keys(DONE) as readonly Deed[];

export interface DeedSpec {
  /** The action it takes; null: a message, which is possible as long as the case lives. */
  readonly action: Action | null;
  readonly title: Term;
  readonly lead?: Term;
  /** The words that are asked for. `blank`: what is said where they must not be missing. */
  readonly words?: { readonly label: Term; readonly hint?: Term; readonly blank?: Term };
  /** Under which name the words go to the action. */
  readonly wordsField?: 'text' | 'reason' | 'note';
  readonly photos?: boolean;
  readonly send: Term;
  readonly danger?: boolean;
}

const MAX_WORDS = 4000;

/** What a citizen can do on the tracking page, each on a page of its own. */
export const DEED_SPECS: Readonly<Record<Deed, DeedSpec>> = {
  answer: {
    action: 'provideInfo',
    title: FORMS.answerTitle,
    words: { label: FORMS.answer, blank: FORMS.noAnswer },
    wordsField: 'text',
    photos: true,
    send: FORMS.send,
  },
  message: {
    action: null,
    title: FORMS.messageTitle,
    words: { label: FORMS.message, blank: FORMS.noMessage },
    photos: true,
    send: FORMS.send,
  },
  confirm: { action: 'confirm', title: FORMS.confirmTitle, lead: FORMS.confirmLead, send: FORMS.confirmSend },
  dispute: {
    action: 'dispute',
    title: FORMS.disputeTitle,
    words: { label: FORMS.why, hint: FORMS.whyHint, blank: FORMS.noReason },
    wordsField: 'text',
    photos: true,
    send: FORMS.disputeSend,
  },
  delivery: {
    action: 'confirmDelivery',
    title: FORMS.deliveryTitle,
    words: { label: FORMS.note },
    wordsField: 'text',
    send: FORMS.send,
  },
  rate: {
    action: 'rate',
    title: FORMS.rateTitle,
    words: { label: FORMS.words },
    wordsField: 'text',
    send: FORMS.send,
  },
  withdraw: {
    action: 'withdraw',
    title: FORMS.withdrawTitle,
    lead: FORMS.withdrawLead,
    words: { label: FORMS.reason },
    wordsField: 'reason',
    send: FORMS.withdrawSend,
    danger: true,
  },
};

/** What was sent of a deed, and what is wrong with it. */
export function readDeed(deed: Deed, form: SentForm): { values: Record<string, string>; mistakes: Mistakes } {
  const values = { words: form.field('words'), rating: form.field('rating'), result: form.field('result') };
  const { words } = DEED_SPECS[deed];
  return {
    values,
    mistakes: {
      ...(words?.blank && values.words === '' ? { words: words.blank } : {}),
      ...(values.words && !freeText(MAX_WORDS).safeParse(values.words).success ? { words: FORMS.wrong } : {}),
      ...(deed === 'rate' && !/^[1-5]$/.test(values.rating) ? { rating: FORMS.noRating } : {}),
      ...(deed === 'delivery' && !(codesOf(DELIVERY_RESULTS) as readonly string[]).includes(values.result)
        ? { result: FORMS.noResult }
        : {}),
    },
  };
}
