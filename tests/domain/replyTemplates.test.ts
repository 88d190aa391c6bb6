import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import {
  fillTemplate,
  REPLY_FIELDS,
  REPLY_TEMPLATES,
  templatesFor,
} from '../../workflows/domain/catalogue/replyTemplates';
import type { Action, FieldName } from '../../workflows/domain/glossary';

const FACTS = { number: '2612345678', establishment: 'مخبز السنابل', district: 'ملوي' };
const NO_FACTS = { number: '2612345678', establishment: null, district: null };

describe('the usual answers', () => {
  it.each(REPLY_TEMPLATES)('$code leaves no place open, whatever the case knows', template => {
    for (const facts of [FACTS, NO_FACTS]) {
      const words = fillTemplate(template, facts);
      expect(words).not.toMatch(/[{}]|null|undefined/);
      expect(words).toContain('2612345678');
    }
  });

  it.each(Object.entries(REPLY_FIELDS) as [Action, FieldName][])(
    'of %s go into a field of words that it has',
    (action, field) => {
      expect(PROCESS_TABLE[action].fields).toHaveProperty([field, 'type'], 'text');
      expect(templatesFor(action, field).length).toBeGreaterThan(0);
    },
  );

  it('are each named once, and for decisions that write to the citizen only', () => {
    expect(new Set(REPLY_TEMPLATES.map(({ code }) => code)).size).toBe(REPLY_TEMPLATES.length);
    for (const { actions } of REPLY_TEMPLATES)
      for (const action of actions) expect(REPLY_FIELDS).toHaveProperty(action);
  });

  it('take names as they are', () => {
    const [template] = templatesFor('answer', 'text');
    if (!template) throw new Error('there is none');
    expect(fillTemplate(template, { ...FACTS, establishment: '$& {district}' })).toContain('$&');
  });
});
