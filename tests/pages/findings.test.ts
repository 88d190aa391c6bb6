import type { VisitRow } from '../../admin-ui/src/app/http/contract';
import { findingsCommands } from '../../admin-ui/src/field/form/commands';
import { composeFindings } from '../../admin-ui/src/field/form/compose';
import { type Draft, emptyDraft } from '../../admin-ui/src/field/form/draft';
import { missingIn } from '../../admin-ui/src/field/form/missing';
import { arrange, standingOf } from '../../admin-ui/src/field/visits/arrange';

const TODAY = '2026-11-22';
const ENDED_AT = `${TODAY}T09:40:00.000Z`;
const ENDED = { at: ENDED_AT, aheadMs: 0 };
const MINUTE_MS = 60_000;
const VISIT: VisitRow = {
  id: 'c1.v5',
  caseId: 'c1',
  number: 'MZ-2026-1',
  visitId: 'v5',
  inspector: { personId: 'p1', name: 'وليد عثمان' },
  plannedFor: TODAY,
  inspectorTied: false,
  status: 'scheduled',
  verdict: null,
  priority: 'normal',
  category: 'bread.weight',
  governorate: 'EG-MN',
  district: 'ملوي',
  establishment: null,
  instructions: null,
  dueAt: null,
  clockLevel: 0,
  pausedUntil: null,
  stageSince: ENDED_AT,
};

const draft = (change: Partial<Draft> = {}): Draft => ({
  ...emptyDraft('p1', VISIT),
  startedAt: `${TODAY}T09:05:00.000Z`,
  startedAheadMs: 0,
  verdict: 'substantiated',
  findings: 'عجز في وزن الرغيف',
  noEvidenceReason: 'منع المسئول التصوير',
  ownerSigns: 'absent',
  ...change,
});

describe('the findings that an inspector sends', () => {
  it('begin with their own words; the checklist, the scale and the person in charge follow', () => {
    const text = composeFindings(
      draft({
        answers: { licence_seen: 'yes', scale_valid: 'no' },
        weights: ['80', '٩٠', ''],
        ownerSigns: 'refused',
        ownerName: 'محسن عطية',
        ownerStatement: 'الميزان معطل',
        refusalReason: 'يطلب محاميه',
      }),
      ENDED,
    );
    expect(text.split('\n')).toEqual([
      'عجز في وزن الرغيف',
      'قائمة الفحص:',
      '- اطُّلع على الترخيص وهو سارٍ: نعم',
      '- الميزان مدموغ وصالح: لا',
      '- وزن الأرغفة: وُزن 2 من 10: 80، 90 جم. المتوسط 85 جم، والوزن القانوني 90 جم، والعجز 5 جم (5.6%). أقلها 80 جم، ودون الوزن القانوني 1.',
      'أقوال المسئول (محسن عطية): الميزان معطل',
      'رفض المسئول التوقيع. السبب: يطلب محاميه',
      'بدأت المعاينة الأحد 22 نوفمبر 2026، 11:05 وانتهت 11:40 (بساعة الهاتف، وقد طابقت ساعة الخادم).',
    ]);
  });

  it.each<[string, number | null, number | null, string]>([
    ['ahead', 20, 20, '10:45 وانتهت 11:20 (بساعة الخادم؛ كانت ساعة الهاتف متقدمة 20 دقيقة فصُحح الوقت).'],
    ['behind', -20, -20, '11:25 وانتهت 12:00 (بساعة الخادم؛ كانت ساعة الهاتف متأخرة 20 دقيقة فصُحح الوقت).'],
    [
      'set during it',
      20,
      0,
      '10:45 وانتهت 11:40 (بساعة الخادم؛ كانت ساعة الهاتف متقدمة 20 دقيقة فصُحح الوقت).',
    ],
    ['never compared', null, null, '11:05 وانتهت 11:40 (بساعة الهاتف، ولم تُقارن بساعة الخادم).'],
  ])('say when it was by the server’s clock: the phone’s was %s', (_how, atStart, atEnd, said) => {
    const ms = (minutes: number | null) => minutes && minutes * MINUTE_MS;
    const text = composeFindings(draft({ startedAheadMs: ms(atStart) }), {
      at: ENDED_AT,
      aheadMs: ms(atEnd),
    });
    expect(text.split('\n').at(-1)).toBe(`بدأت المعاينة الأحد 22 نوفمبر 2026، ${said}`);
  });

  it('claim nothing of what was inside where nobody could enter', () => {
    const text = composeFindings(
      draft({
        verdict: 'no_access',
        findings: 'المخبز مغلق',
        weights: ['80'],
        answers: { licence_seen: 'yes' },
      }),
      ENDED,
    );
    expect(text.split('\n')).toHaveLength(2);
  });

  it('go after the measure on the spot, each with a key and pictures of its own', () => {
    const made = findingsCommands(
      draft({
        measureType: 'seizure',
        measureText: 'تحفظ على 20 رغيفًا',
        photoIds: ['a'],
        noEvidenceReason: '',
      }),
      ENDED,
    );
    expect(made.map(({ action }) => action)).toEqual(['recordOnSiteMeasure', 'submitFindings']);
    expect(new Set(made.map(({ key }) => key)).size).toBe(2);
    expect(made.map(({ pictures }) => pictures.length)).toEqual([0, 1]);
  });

  it('take the signature along only when that is how it was signed', () => {
    const pictures = (change: Partial<Draft>) =>
      findingsCommands(draft({ photoIds: ['a'], signatureId: 's', ...change }), ENDED)
        .at(-1)
        ?.pictures.map(({ photoId }) => photoId);
    expect(pictures({ ownerSigns: 'drawn' })).toEqual(['a', 's']);
    expect(pictures({ ownerSigns: 'refused' })).toEqual(['a']);
  });

  it.each<[string, Partial<Draft>, string[]]>([
    ['a verdict and words', { verdict: '', findings: ' ' }, ['verdict', 'findings']],
    ['a photo, or why there is none', { noEvidenceReason: '' }, ['noEvidenceReason']],
    ['how it was signed', { ownerSigns: '' }, ['signing']],
    ['a signature that is drawn', { ownerSigns: 'drawn' }, ['signing']],
    ['the name that confirms', { ownerSigns: 'named' }, ['ownerName']],
    ['the reason of a refusal', { ownerSigns: 'refused' }, ['refusalReason']],
    ['what was done on the spot', { measureType: 'seizure' }, ['measureText']],
    ['weights that are weights', { weights: ['80', 'تسعون'] }, ['weight-1']],
    ['words that a case takes', { findings: 'ا'.repeat(4000) }, ['findings']],
  ])('need %s', (_, change, fields) => {
    expect(missingIn(draft(), ENDED_AT)).toEqual([]);
    expect(missingIn(draft(change), ENDED_AT).map(({ field }) => field)).toEqual(fields);
  });
});

describe('the day on the phone', () => {
  const [findings] = findingsCommands(draft(), ENDED);
  const waiting = { id: 1, ...(findings as NonNullable<typeof findings>) };
  const begun = { ...waiting, action: 'startVisit' as const };

  it('knows of a visit what the server does not know yet', () => {
    expect(standingOf(VISIT, [])).toBe('toDo');
    expect(standingOf(VISIT, [begun])).toBe('underWay');
    expect(standingOf(VISIT, [begun, waiting])).toBe('waiting');
    expect(standingOf(VISIT, [{ ...waiting, state: 'refused' }])).toBe('refused');
    expect(standingOf({ ...VISIT, status: 'done' }, [])).toBe('over');
  });

  it('has what is overdue with today’s, and what was reported today among what is done', () => {
    const on = (id: string, plannedFor: string, status: VisitRow['status'] = 'scheduled') => ({
      ...VISIT,
      id,
      caseId: id,
      plannedFor,
      status,
    });
    const visits = [
      on('overdue', '2026-11-20'),
      on('today', TODAY),
      on('tomorrow', '2026-11-23'),
      on('begun', '2026-11-20', 'started'),
      on('done', TODAY, 'done'),
    ];
    const { underWay, today, coming, done } = arrange(visits, [], TODAY);
    expect([underWay, today, coming, done].map(part => part.map(({ id }) => id))).toEqual([
      ['begun'],
      ['overdue', 'today'],
      ['tomorrow'],
      ['done'],
    ]);
  });
});
