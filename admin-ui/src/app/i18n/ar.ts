import type { TranslationMessages } from 'react-admin';
import { raArabic } from './raArabic';

/** What react-admin itself asks for by key. The pages' own words are terms in both languages, in `../text`. */
export const ar = {
  ...raArabic,
  resources: {
    cases: { name: 'شكاوى |||| شكوى |||| الشكاوى |||| شكاوى |||| شكوى |||| شكوى' },
    approvals: { name: 'معروضات |||| معروض |||| المعروض على الوزير |||| معروضات |||| معروضًا |||| معروض' },
    visits: { name: 'معاينات |||| معاينة |||| المعاينات |||| معاينات |||| معاينة |||| معاينة' },
    establishments: { name: 'منشآت |||| منشأة |||| المنشآت |||| منشآت |||| منشأة |||| منشأة' },
    intake: { name: 'تسجيل شكوى' },
  },
} satisfies TranslationMessages;
