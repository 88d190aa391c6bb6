import type { Term } from './term';

/** What a message is about, decided at triage. */
export const KINDS = {
  complaint: { ar: 'شكوى', en: 'Complaint' },
  suggestion: { ar: 'مقترح', en: 'Suggestion' },
  inquiry: { ar: 'استفسار', en: 'Inquiry' },
  report: { ar: 'بلاغ', en: 'Urgent report' },
  rumour: { ar: 'شائعة', en: 'Rumour' },
  fraud: { ar: 'نصب واحتيال', en: 'Fraud' },
  humanitarian: { ar: 'حالة إنسانية', en: 'Humanitarian case' },
} as const satisfies Record<string, Term>;
export type Kind = keyof typeof KINDS;

export const PRIORITIES = {
  normal: { ar: 'عادية', en: 'Normal' },
  urgent: { ar: 'عاجلة', en: 'Urgent' },
} as const satisfies Record<string, Term>;
export type Priority = keyof typeof PRIORITIES;

/** How a message reached us; the answer goes back the same way. */
export const CHANNELS = {
  web: { ar: 'الموقع', en: 'Web form' },
  hotline_19588: { ar: 'الخط الساخن 19588', en: 'Hotline 19588' },
  hotline_16528: { ar: 'الخط الساخن 16528', en: 'Hotline 16528' },
  whatsapp: { ar: 'واتساب', en: 'WhatsApp' },
  email: { ar: 'بريد إلكتروني', en: 'E-mail' },
  unified_gov: { ar: 'منظومة الشكاوى الموحدة', en: 'Unified government system' },
  page_comment: { ar: 'تعليق على الصفحة الرسمية', en: 'Comment on an official page' },
  messenger: { ar: 'ماسنجر', en: 'Messenger' },
  group_watch: { ar: 'رصد الجروبات', en: 'Group watch' },
  press: { ar: 'الصحافة', en: 'Press' },
  tv: { ar: 'برنامج تلفزيوني', en: 'TV programme' },
  minister_phone: { ar: 'هاتف الوزير', en: "Minister's phone" },
  video_comment: { ar: 'تعليق على القناة المصورة', en: 'Video comment' },
  department: { ar: 'إدارة بالمحافظة', en: 'Department' },
} as const satisfies Record<string, Term>;
export type Channel = keyof typeof CHANNELS;

/** Who received the matter first, when it was not us. */
export const ORIGINS = {
  ministry: { ar: 'الوزارة', en: 'Ministry' },
  cabinet: { ar: 'مجلس الوزراء', en: 'Cabinet' },
  governorate: { ar: 'المحافظة', en: 'Governorate' },
  parliament: { ar: 'مجلس النواب', en: 'Parliament' },
  media: { ar: 'الإعلام', en: 'Media' },
} as const satisfies Record<string, Term>;
export type Origin = keyof typeof ORIGINS;

/** Bodies a case may be referred to. The prosecution is none of them: that is a penalty, which only the minister decides. */
export const BODIES = {
  local_administration: { ar: 'الإدارة المحلية بالمحافظة', en: 'Local administration' },
  emergency_network: { ar: 'مركز سيطرة الشبكة الوطنية للطوارئ', en: 'Emergency network control centre' },
  consumer_protection_agency: { ar: 'جهاز حماية المستهلك', en: 'Consumer protection agency' },
  food_safety_authority: { ar: 'الهيئة القومية لسلامة الغذاء', en: 'Food safety authority' },
  supply_police: { ar: 'مباحث التموين', en: 'Supply police' },
  social_solidarity: { ar: 'وزارة التضامن الاجتماعي', en: 'Ministry of Social Solidarity' },
  health: { ar: 'وزارة الصحة', en: 'Ministry of Health' },
  interior: { ar: 'وزارة الداخلية', en: 'Ministry of Interior' },
  other_ministry: { ar: 'جهة حكومية أخرى', en: 'Another government body' },
} as const satisfies Record<string, Term>;
export type Body = keyof typeof BODIES;
