import { randomUUID } from 'node:crypto';
import { classification, decideAs, inDays, personId, type Staffed } from '../complaints';
import { bakeryToClose, serve } from '../penaltyStories';
import { bakeryCaseForLegal, freshCase, stateOf } from '../stories';

/** Cases for the office's pages alone. */
export interface OfficePlaces {
  /** A case that another one follows. */
  readonly root: string;
  readonly follower: string;
  /** A case before legal affairs. */
  readonly inLegalReview: string;
  /** A case with a penalty that was served and a remedy that was checked: the citizen is told next. */
  readonly toCall: string;
  /** A case for somebody who cannot come, before it is known who. */
  readonly humanitarian: string;
  /** A case answered, confirmed by the citizen and closed. */
  readonly closed: string;
}

export async function prepareOfficePlaces(office: Staffed): Promise<OfficePlaces> {
  const [merged, humanitarian, closed] = await Promise.all([
    mergedCases(office),
    humanitarianCase(office),
    closedCase(office),
  ]);
  const inLegalReview = (await bakeryCaseForLegal(office)).caseId;
  const toCall = await caseToCall(office);
  await appointActing(office, 'head');
  const list = { name: 'شكاوى المنيا', filters: { governorate: 'EG-MN' } };
  await (await office.as('caseworker')).post('/filters', list);
  return { ...merged, inLegalReview, toCall, humanitarian, closed };
}

/** From today on: the minister's page is theirs too. */
async function appointActing(office: Staffed, username: string): Promise<void> {
  const days = { validFrom: inDays(0), validTo: inDays(2) };
  const acting = { kind: 'acting', personId: await personId(office, username), ...days };
  await (await office.as('minister')).post('/delegations', acting, { key: randomUUID() });
}

async function mergedCases(office: Staffed): Promise<Pick<OfficePlaces, 'root' | 'follower'>> {
  const root = (await freshCase(office, { text: 'البقال لا يصرف الزيت منذ أول الشهر ويقول إنه لم يصله' }))
    .caseId;
  const complaint = {
    channel: 'whatsapp',
    text: 'زيت التموين غير موجود عند البقال ولم نصرف حصتنا هذا الشهر',
    reporter: { name: 'ياسر منصور', phone: '01100001002' },
  };
  const follower = (await freshCase(office, complaint)).caseId;
  await decideAs(office, 'caseworker', follower, 'mergeInto', { root, reason: 'البقال نفسه والأسبوع نفسه' });
  return { root, follower };
}

async function humanitarianCase(office: Staffed): Promise<string> {
  const { caseId } = await freshCase(office, {
    text: 'جارتي سيدة مسنة لا تستطيع الخروج، وبطاقتها جاهزة في المكتب ولا أحد يستلمها لها',
  });
  const kind = { kind: 'humanitarian', category: 'humanitarian.home_delivery', priority: 'normal' };
  await decideAs(office, 'caseworker', caseId, 'classify', kind);
  return caseId;
}

async function closedCase(office: Staffed): Promise<string> {
  const { caseId } = await freshCase(office, {
    text: 'متى يبدأ صرف مقررات شهر ديسمبر، وهل تُصرف حصة الشهر الماضي معها؟',
  });
  const kind = { ...classification, kind: 'inquiry', category: 'inquiry.quota', establishment: undefined };
  await decideAs(office, 'caseworker', caseId, 'classify', kind);
  const text = 'يبدأ الصرف أول الشهر من أي بقال أو منفذ، وتُصرف معه حصة الشهر الماضي لمن لم يصرفها.';
  await decideAs(office, 'caseworker', caseId, 'answer', { text, outcome: 'answered' });
  await decideAs(office, 'caseworker', caseId, 'recordContact', { means: 'call', result: 'reached' });
  await decideAs(office, 'clerk', caseId, 'confirm', { note: 'أكدت أنها فهمت الرد' });
  return caseId;
}

async function caseToCall(office: Staffed): Promise<string> {
  const { caseId, penalty } = await bakeryToClose(office);
  await serve(office, caseId, penalty);
  const remedy = (await stateOf(office, caseId)).remedies[0]?.remedyId;
  const text = 'ضُبط الميزان وأُعيد وزن عشرة أرغفة بحضور صاحب المخبز';
  await decideAs(office, 'executing', caseId, 'recordRemedy', { remedy, text });
  await decideAs(office, 'inspector', caseId, 'confirmRemedyOnSite', { remedy, result: 'done' });
  return caseId;
}
