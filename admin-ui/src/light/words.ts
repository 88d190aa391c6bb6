import { formatIn } from '../app/format';
import { textIn } from '../app/text/textIn';
import { locale } from './preferences';

/** The words and the writing of numbers and times, in the language of this page. */
export const t = textIn(locale);
export const format = formatIn(locale);
