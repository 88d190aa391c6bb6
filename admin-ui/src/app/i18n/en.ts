import englishMessages from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';

export const en = {
  ...englishMessages,
  resources: {
    cases: { name: 'Case |||| Cases' },
    approvals: { name: 'Before the minister' },
    visits: { name: 'Visit |||| Visits' },
    establishments: { name: 'Establishment |||| Establishments' },
    intake: { name: 'Register a complaint' },
  },
} satisfies TranslationMessages;
