import { phoneDigits, reporterMatchesSql } from '../../activities/adapters/reporters';
import { containing, type Filter } from './filter';
import type { Scope } from './scope';

const MAX_WORDS = 8;
/** What phones and receipt numbers are written with, in any digits. */
const NUMERIC = /^[\d٠-٩۰-۹+().-]+$/;

/**
 * Every word must occur, folded: in the number, the complaint's words, its address, the establishment, or the reporter's name or
 * phone. Who may not read the words or know the reporter finds nothing by them: searching would tell what they are.
 */
export function addSearch(filter: Filter, scope: Scope, words: string): void {
  for (const word of searchedWords(words)) {
    filter.addBuilt(first => {
      const [pattern, read, digits, known, number] = [
        `fold_arabic($${first})`,
        `$${first + 1}`,
        `$${first + 2}`,
        `$${first + 3}`,
        `fold_arabic($${first + 4})`,
      ];
      const places = [
        `c.number like ${number}`,
        `exists (select 1 from establishment e where e.establishment_id = c.establishment_id and e.folded like ${pattern})`,
        `(c.unit_id = any(${read}) and exists (select 1 from case_text t where t.text_id = c.text_id and t.folded like ${pattern}))`,
        `(c.unit_id = any(${read}) and exists (select 1 from complaint k join case_text t on t.text_id = k.address_text
          where k.case_id = c.case_id and t.folded like ${pattern}))`,
        `(c.unit_id = any(${known}) and ${reporterMatchesSql(pattern, digits)})`,
      ];
      const values = [
        containing(word),
        scope.units,
        phoneDigits(word),
        scope.reporterUnits,
        containing(isNumeric(word) ? word.replaceAll(/[+().-]/g, '') : word),
      ];
      return { sql: `(${places.join(' or ')})`, values };
    });
  }
}

function isNumeric(word: string): boolean {
  return NUMERIC.test(word) && /[\d٠-٩۰-۹]/.test(word);
}

/** A phone or receipt number is one word, with whatever spaces and signs it is written, and beside whatever words. */
export function searchedWords(words: string): readonly string[] {
  const found: string[] = [];
  let inNumber = false;
  for (const word of words.trim().split(/\s+/)) {
    const numeric = NUMERIC.test(word);
    if (numeric && inNumber) found[found.length - 1] += word;
    else found.push(word);
    inNumber = numeric;
  }
  return found.slice(0, MAX_WORDS);
}
