import type { Term } from '../../../../workflows/domain/glossary';

/** Parts of the findings' text. The record is in Arabic; English is there for whoever reads the page in it. */
export const FINDINGS_TEXT = {
  checklist: { ar: 'قائمة الفحص:', en: 'Checklist:' },
  line: { ar: '- {question}: {answer}', en: '- {question}: {answer}' },
  weights: {
    ar: '- {question}: وُزن {count} من {sample}: {weights} جم. المتوسط {mean} جم، والوزن القانوني {legal} جم، والعجز {deficit} جم ({percent}%). أقلها {lightest} جم، ودون الوزن القانوني {under}.',
    en: '- {question}: {count} of {sample} weighed: {weights} g. Mean {mean} g, legal weight {legal} g, deficit {deficit} g ({percent}%). Lightest {lightest} g; {under} under the legal weight.',
  },
  statement: { ar: 'أقوال المسئول: {text}', en: 'Statement of the person in charge: {text}' },
  statementOf: {
    ar: 'أقوال المسئول ({name}): {text}',
    en: 'Statement of the person in charge ({name}): {text}',
  },
  personInCharge: { ar: 'المسئول الموجود: {name}', en: 'Person in charge: {name}' },
  drawn: {
    ar: 'وقّع المسئول على ما ثبت، وتوقيعه مرفق.',
    en: 'The person in charge signed; the signature is attached.',
  },
  named: { ar: 'أقر المسئول بما ثبت باسمه: {name}', en: 'The person in charge confirmed by name: {name}' },
  refused: {
    ar: 'رفض المسئول التوقيع. السبب: {reason}',
    en: 'The person in charge refused to sign. Reason: {reason}',
  },
  absent: {
    ar: 'لم يوجد مسئول بالمنشأة وقت المعاينة.',
    en: 'Nobody in charge was there at the time of the visit.',
  },
  times: { ar: 'بدأت المعاينة {from} وانتهت {to}', en: 'The visit began {from} and ended {to}' },
  compared: {
    ar: '{times} (بساعة الهاتف، وقد طابقت ساعة الخادم).',
    en: "{times} (by the phone's clock, which agreed with the server's).",
  },
  notCompared: {
    ar: '{times} (بساعة الهاتف، ولم تُقارن بساعة الخادم).',
    en: "{times} (by the phone's clock, not compared with the server's).",
  },
  wasAhead: {
    ar: '{times} (بساعة الخادم؛ كانت ساعة الهاتف متقدمة {duration} فصُحح الوقت).',
    en: "{times} (by the server's clock; the phone's was ahead by {duration} and its times were put right).",
  },
  wasBehind: {
    ar: '{times} (بساعة الخادم؛ كانت ساعة الهاتف متأخرة {duration} فصُحح الوقت).',
    en: "{times} (by the server's clock; the phone's was behind by {duration} and its times were put right).",
  },
  clockChanged: {
    ar: 'تنبيه: ضُبطت ساعة الهاتف بين المعاينة وإرسال نتيجتها (فرق {duration})، فوقتا البدء والانتهاء غير مؤكدين.',
    en: "Note: the phone's clock was set between the visit and the sending of its findings (by {duration}), so when it began and ended is not certain.",
  },
} as const satisfies Record<string, Term>;
