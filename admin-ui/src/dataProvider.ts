import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import type { TogetherAction } from '../../workflows/domain/case/together';
import type { Action } from '../../workflows/domain/glossary';
import type { DecideItem, DecideResult } from './app/http/approvalsContract';
import type { Call } from './app/http/calling';
import type { Place, Receipt } from './app/http/calls';
import type {
  ActionAnswer,
  CaseDetail,
  CaseRow,
  Catalogue,
  EventItem,
  Evidence,
  HistoryItem,
  Listed,
  Person,
} from './app/http/contract';
import type { DelegateCandidate, Delegation } from './app/http/delegations';
import type { Duplicate } from './app/http/duplicate';
import type { BodyToken } from './app/http/lists';
import type { OutgoingMessage } from './app/http/outgoing';
import type { Recipient } from './app/http/parties';
import type { CaseRecord } from './app/http/record';
import { type QueryValue, request } from './app/http/request';
import { runAction, sendUntilCertain } from './app/http/runAction';
import type { StageTimes, StageTimesQuery } from './app/http/stageTimes';
import type { Today } from './app/http/today';

export interface TogetherItem {
  readonly caseId: string;
  readonly action: TogetherAction;
  readonly input: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** What the pages ask of the server beyond react-admin's own verbs. */
export interface MizanDataProvider extends DataProvider {
  runAction(caseId: string, action: Action, input: unknown, idempotencyKey: string): Promise<ActionAnswer>;
  decideMany(items: readonly DecideItem[]): Promise<{ items: DecideResult[] }>;
  /** One decision about several cases, each with its own key. */
  decideTogether(items: readonly TogetherItem[]): Promise<{ items: DecideResult[] }>;
  caseDetail(caseId: string): Promise<CaseDetail>;
  caseActions(caseId: string): Promise<Listed<{ action: Action }>>;
  events(caseId: string): Promise<Listed<EventItem>>;
  /** All that was written of a case; the server records every reading. */
  record(caseId: string): Promise<CaseRecord>;
  today(): Promise<Today>;
  history(establishmentId: string, page: number, pageSize: number): Promise<Listed<HistoryItem>>;
  catalogue(): Promise<Catalogue>;
  people(query: { role?: string; delegates?: 'true'; caseId: string }): Promise<Listed<Person>>;
  uploadEvidence(caseId: string, file: File, idempotencyKey: string): Promise<Evidence>;
  /** Started again while it lasts, it is the same call. */
  startCall(caseId: string): Promise<Call>;
  endCall(caseId: string): Promise<void>;
  /** To whom and where, for the courier; the server records every reading. */
  deliveryRecipient(caseId: string, remedyId: string): Promise<Recipient>;
  giveDelegation(input: unknown, idempotencyKey: string): Promise<Delegation>;
  revokeDelegation(id: string): Promise<Delegation>;
  delegateCandidates(): Promise<Listed<DelegateCandidate>>;
  /** Its token is told in this answer and never again. */
  issueBodyToken(input: unknown, idempotencyKey: string): Promise<BodyToken>;
  revokeBodyToken(id: string): Promise<BodyToken>;
  stageTimes(query: StageTimesQuery): Promise<StageTimes>;
  registerComplaint(input: unknown, idempotencyKey: string): Promise<Receipt>;
  duplicates(caseId: string): Promise<Listed<Duplicate>>;
  intakeDuplicates(probe: unknown, signal?: AbortSignal): Promise<Listed<Duplicate>>;
  /** The newest cases of whoever has this telephone number. */
  callerCases(phone: string, signal?: AbortSignal): Promise<Listed<CaseRow>>;
  places(query: { q: string; governorate?: string }, signal?: AbortSignal): Promise<Listed<Place>>;
  /** What is sent to whoever complained, and what became of it. */
  outgoing(caseId: string): Promise<Listed<OutgoingMessage>>;
  /** What somebody who called adds to a case. */
  addMessage(caseId: string, input: unknown, idempotencyKey: string): Promise<{ messageId: string }>;
}

/** Lists whose address in the API is not their name. */
const PATHS: Readonly<Record<string, string>> = {
  execution: '/tasks/execution',
  records: '/cases',
};

export const dataProvider: MizanDataProvider = {
  supportAbortSignal: true,

  getList: async <R extends RaRecord>(resource: string, params: GetListParams & { signal?: AbortSignal }) => {
    const { q, ...query } = listQuery(resource, params);
    // Words searched among cases may be a name or a phone: they go in a body, not in the address.
    const path = PATHS[resource] ?? `/${resource}`;
    const searching = path === '/cases' && q !== undefined && q !== '';
    const { items, total, counts } = await request<Listed<R> & { counts?: object }>(
      searching ? '/cases/search' : path,
      {
        ...(searching ? { method: 'POST', body: { q }, query } : { query: { ...query, q } }),
        signal: params.signal,
      },
    );
    const data = items.map(item => withId(resource, item));
    return { data, total, ...(counts ? { meta: { counts } } : {}) } as GetListResult<R>;
  },
  getOne: async (resource, { id, signal }) => ({
    data: await request(`/${resource}/${encodeURIComponent(id)}`, { signal }),
  }),
  getMany: async (resource, { ids }) => ({
    data: await Promise.all(ids.map(id => request<never>(`/${resource}/${encodeURIComponent(id)}`))),
  }),

  runAction,
  // Every item has its own key, so that sending all of them again changes nothing.
  decideMany: items =>
    sendUntilCertain(() => request('/approvals/decide', { method: 'POST', body: { items } })),
  decideTogether: items =>
    sendUntilCertain(() => request('/cases/decide', { method: 'POST', body: { items } })),
  caseActions: caseId => request(`/cases/${encodeURIComponent(caseId)}/actions`),
  caseDetail: caseId => request(`/cases/${encodeURIComponent(caseId)}`),
  events: caseId => request(`/cases/${encodeURIComponent(caseId)}/events`),
  record: caseId => request(`/cases/${encodeURIComponent(caseId)}/record`),
  today: () => request('/reports/today'),
  history: (id, page, pageSize) =>
    request(`/establishments/${encodeURIComponent(id)}/history`, { query: { page, pageSize } }),
  catalogue: () => request('/catalogue'),
  people: query => request('/people', { query }),
  uploadEvidence: (caseId, file, idempotencyKey) => {
    const form = new FormData();
    form.append('file', file, file.name);
    return request(`/cases/${encodeURIComponent(caseId)}/evidence`, { method: 'POST', form, idempotencyKey });
  },
  startCall: caseId => request(`/cases/${encodeURIComponent(caseId)}/calls`, { method: 'POST', body: {} }),
  endCall: caseId => request(`/cases/${encodeURIComponent(caseId)}/calls/end`, { method: 'POST', body: {} }),
  deliveryRecipient: (caseId, remedyId) =>
    request(`/cases/${encodeURIComponent(caseId)}/deliveries/${encodeURIComponent(remedyId)}/recipient`),
  registerComplaint: (body, idempotencyKey) =>
    sendUntilCertain(() => request<Receipt>('/complaints', { method: 'POST', body, idempotencyKey })),

  giveDelegation: (body, idempotencyKey) =>
    sendUntilCertain(() => request<Delegation>('/delegations', { method: 'POST', body, idempotencyKey })),
  revokeDelegation: id =>
    sendUntilCertain(() =>
      request<Delegation>(`/delegations/${encodeURIComponent(id)}/revoke`, { method: 'POST', body: {} }),
    ),
  delegateCandidates: () => request('/delegations/candidates'),
  issueBodyToken: (body, idempotencyKey) =>
    sendUntilCertain(() => request<BodyToken>('/body-tokens', { method: 'POST', body, idempotencyKey })),
  revokeBodyToken: id =>
    sendUntilCertain(() =>
      request<BodyToken>(`/body-tokens/${encodeURIComponent(id)}/revoke`, { method: 'POST', body: {} }),
    ),
  stageTimes: query => request('/reports/stage-times', { query: { ...query } }),
  duplicates: caseId => request(`/cases/${encodeURIComponent(caseId)}/duplicates`),
  intakeDuplicates: (body, signal) => request('/complaints/duplicates', { method: 'POST', body, signal }),
  callerCases: (phone, signal) => request('/callers/cases', { method: 'POST', body: { phone }, signal }),
  places: (query, signal) => request('/places', { query, signal }),
  outgoing: caseId => request(`/cases/${encodeURIComponent(caseId)}/outgoing`),
  addMessage: (caseId, body, idempotencyKey) =>
    sendUntilCertain(() =>
      request(`/cases/${encodeURIComponent(caseId)}/messages`, { method: 'POST', body, idempotencyKey }),
    ),

  // The process has no such verbs: a case changes by its actions only.
  getManyReference: () => Promise.reject(new Error('not part of the API')),
  create: () => Promise.reject(new Error('use an action')),
  update: () => Promise.reject(new Error('use an action')),
  updateMany: () => Promise.reject(new Error('use an action')),
  delete: () => Promise.reject(new Error('use an action')),
  deleteMany: () => Promise.reject(new Error('use an action')),
};

/** Only the cases can be sorted, and their records as they; the other lists have the one order that their work needs. */
function listQuery(
  resource: string,
  { pagination, sort, filter }: GetListParams,
): Record<string, QueryValue> {
  return {
    page: pagination?.page,
    pageSize: pagination?.perPage,
    ...(resource === 'cases' || resource === 'records'
      ? { sort: sort?.field, order: sort?.order.toLowerCase() }
      : {}),
    ...(filter as Record<string, QueryValue>),
  };
}

/** react-admin keys rows by `id`; a card before the minister has its case's. */
function withId<R extends RaRecord>(resource: string, item: R): R {
  return resource === 'approvals' ? { ...item, id: (item as R & { case: { id: string } }).case.id } : item;
}
