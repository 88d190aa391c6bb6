import type { Verdict } from '../../../../../workflows/domain/glossary';
import { ON_SITE_MEASURE_TYPES, type Term, VERDICTS } from '../../../../../workflows/domain/glossary';
import type { EventWords, Sentences } from './sentence';

export const VERIFICATION: Sentences<
  | 'visitScheduled'
  | 'visitReassigned'
  | 'visitCancelled'
  | 'visitStarted'
  | 'findingsSubmitted'
  | 'lateFindingsReceived'
  | 'onSiteMeasureRecorded'
  | 'onSiteMeasureConfirmed'
  | 'deskCheckRecorded'
  | 'verificationConcluded'
> = {
  visitScheduled: ({ plannedDate, inspectorId }, w) => ({
    ar: `جُدولت معاينة يوم ${w.day(plannedDate)} للمفتش ${w.person(inspectorId)}`,
    en: `A visit was scheduled for ${w.day(plannedDate)}, inspector ${w.person(inspectorId)}`,
  }),
  visitReassigned: ({ inspectorId }, w) => ({
    ar: `أُسندت المعاينة إلى ${w.person(inspectorId)}`,
    en: `The visit was reassigned to ${w.person(inspectorId)}`,
  }),
  visitCancelled: () => ({ ar: 'أُلغيت المعاينة', en: 'The visit was cancelled' }),
  visitStarted: () => ({ ar: 'بدأت المعاينة', en: 'The visit started' }),
  findingsSubmitted: ({ verdict }, w) => found(verdict, w),
  lateFindingsReceived: ({ verdict }, w) => {
    const { ar, en } = found(verdict, w);
    return { ar: `نتيجة متأخرة: ${ar}`, en: `Late result: ${en}` };
  },
  onSiteMeasureRecorded: ({ measureType }, w) => ({
    ar: `اتخذ المفتش إجراء بالموقع: ${w.t(ON_SITE_MEASURE_TYPES[measureType])}`,
    en: `The inspector took a measure on the spot: ${w.t(ON_SITE_MEASURE_TYPES[measureType])}`,
  }),
  onSiteMeasureConfirmed: ({ confirmed }) =>
    confirmed
      ? { ar: 'أيد مدير المديرية إجراء الموقع', en: 'The head of the unit confirmed the measure on the spot' }
      : {
          ar: 'لم يؤيد مدير المديرية إجراء الموقع',
          en: 'The head of the unit did not confirm the measure on the spot',
        },
  deskCheckRecorded: ({ verdict }, w) => ({
    ar: `فحص مكتبي: ${w.t(VERDICTS[verdict])}`,
    en: `Desk check: ${w.t(VERDICTS[verdict])}`,
  }),
  verificationConcluded: () => ({
    ar: 'أُنهيت المعاينة دون حسم',
    en: 'Verification was concluded without a result',
  }),
};

function found(verdict: Verdict, { matter }: EventWords): Term {
  const about = matter ? `: ${matter}` : '';
  switch (verdict) {
    case 'substantiated':
      return { ar: `أثبتت المعاينة المخالفة${about}`, en: `The visit substantiated the violation${about}` };
    case 'unsubstantiated':
      return {
        ar: `لم تثبت المعاينة المخالفة${about}`,
        en: `The visit did not substantiate the violation${about}`,
      };
    case 'no_access':
      return { ar: 'تعذر الدخول وقت المعاينة', en: 'The inspector could not get in' };
  }
}
