import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { citizensAnswerSchema } from '../../api/schemas/cases';
import type { Accepted } from '../../api/schemas/intake';
import type { CaseState } from '../../workflows/domain/case/case';
import type { Action, StaffRole, Stage } from '../../workflows/domain/glossary';
import type { Expected } from './expected';
import { ApiRefused, send } from './http';
import { type Office, type Official, officialsFor } from './office';
import type { Chooser } from './seeded';
import { photo } from './words';

/** The case as the office's own page shows it. */
const detail = z.object({
  state: z.custom<CaseState>(state => state !== null && typeof state === 'object'),
  establishmentHint: z.string().nullable(),
});
const uploaded = z.object({ id: z.uuid() });
const sent = z.object({ messageId: z.uuid() });

const SIGNAL_PATIENCE_MS = 30_000;
const SIGNAL_LOOK_MS = 50;
/** What takes long may be noticed a little later. */
const LOOKS = 300;

type Input = Readonly<Record<string, unknown>>;

/** One case on its way: everything done to it goes over HTTP, by a demo account or with receipt and PIN. */
export class Drive {
  readonly #office: Office;
  readonly #credentials: { readonly receipt: string; readonly pin: string };
  readonly caseId: string;
  readonly expected: Expected;
  readonly choose: Chooser;
  /** The case that all of its matter follow, and how many follow it. */
  readonly matter: { readonly rootId: string; readonly others: number };
  /** `seq` of each decision that was acknowledged, in order. */
  readonly decisions: number[] = [];
  /** Ids of the citizen's messages that were acknowledged. */
  readonly messages: string[] = [];
  stage: Stage = 'triage';
  /** As of the last `read`. */
  state: CaseState;
  /** The citizen's words for the place. */
  readonly hint: string | null;

  private constructor(from: DriveFrom, { state, establishmentHint }: z.infer<typeof detail>) {
    this.#office = from.office;
    const { receipt, pin } = from.accepted;
    if (pin === null) throw new Error(`${receipt} joined a case and is driven there`);
    this.#credentials = { receipt, pin };
    this.caseId = from.accepted.caseId;
    this.expected = from.expected;
    this.choose = from.choose;
    this.matter = from.matter;
    this.state = state;
    this.hint = establishmentHint;
  }

  static async begin(from: DriveFrom): Promise<Drive> {
    const auditor = from.office.officials.find(({ roles }) => roles.some(({ role }) => role === 'auditor'));
    return new Drive(from, await readCase(from.office, auditor, from.accepted.caseId));
  }

  /** The case as whoever holds `role` sees it now. */
  async read(role: StaffRole): Promise<CaseState> {
    this.state = (await readCase(this.#office, this.official(role), this.caseId)).state;
    return this.state;
  }

  /** The account that does this role's work on this case: the same one every time the choice is the same. */
  official(role: StaffRole): Official {
    const [first, ...others] = this.officials(role);
    if (!first) throw new Error(`no demo account can act as ${role} for ${this.state.unitId}`);
    return this.choose.pick(role, [first, ...others]);
  }

  officials(role: StaffRole): readonly Official[] {
    return officialsFor(this.#office, role, this.state.unitId, this.state.establishmentId);
  }

  decide(role: StaffRole, action: Action, input: Input = {}): Promise<void> {
    return this.decideAs(this.official(role), action, input);
  }

  async decideAs({ cookie }: Official, action: Action, input: Input = {}): Promise<void> {
    const path = `cases/${this.caseId}/actions/${action}`;
    await this.#act(action, { path, cookie, body: input });
  }

  /** The citizen, on the tracking page. */
  async citizen(action: Action, input: Input = {}): Promise<void> {
    await this.#act(action, {
      path: `public/track/actions/${action}`,
      body: { ...this.#credentials, input },
    });
  }

  /** The citizen writes: acknowledged once it is on disk, and heard by the case a moment later. */
  async citizenWrites(text: string): Promise<void> {
    const body = JSON.stringify({ ...this.#credentials, text });
    const url = `${this.#office.api}/public/track/messages`;
    const answer = await send({ method: 'POST', url, key: randomUUID(), body });
    this.messages.push(sent.parse(answer.body).messageId);
  }

  /** Only after a message, of the citizen or of another case: nothing else leaves the caller without the outcome. */
  async untilHeard(
    role: StaffRole,
    isHeard: (state: CaseState) => boolean,
    withinMs = SIGNAL_PATIENCE_MS,
  ): Promise<void> {
    const lookMs = Math.max(SIGNAL_LOOK_MS, withinMs / LOOKS);
    for (const end = Date.now() + withinMs; Date.now() < end; await delay(lookMs)) {
      if (!isHeard(await this.read(role))) continue;
      this.stage = this.state.stage;
      return;
    }
    throw new Error(`the case did not hear a message in ${withinMs / 1000} s`);
  }

  /** Uploads a photo to the case; @returns its id, for an action to name */
  async upload({ cookie }: Official, name: string): Promise<string> {
    const body = new FormData();
    body.append('file', new Blob([photo(`${this.caseId} ${name}`)], { type: 'image/png' }), `${name}.png`);
    const answer = await send({
      method: 'POST',
      url: this.#url(`cases/${this.caseId}/evidence`),
      cookie,
      body,
    });
    return uploaded.parse(answer.body).id;
  }

  /** A list that the API gives, as `role` sees it. */
  async list<T>(role: StaffRole, path: string, item: z.ZodType<T>): Promise<T[]> {
    const answer = await send({ method: 'GET', url: this.#url(path), cookie: this.official(role).cookie });
    return z.object({ items: z.array(item) }).parse(answer.body).items;
  }

  /** Whether the API shows this to `role`. */
  async exists(role: StaffRole, path: string): Promise<boolean> {
    try {
      await send({ method: 'GET', url: this.#url(path), cookie: this.official(role).cookie });
      return true;
    } catch (error) {
      if (error instanceof ApiRefused && error.status === 404) return false;
      throw error;
    }
  }

  async #act(
    action: Action,
    { path, cookie, body }: { path: string; cookie?: string; body: Input },
  ): Promise<void> {
    const key = randomUUID();
    const request = {
      method: 'POST',
      url: this.#url(path),
      cookie,
      key,
      body: JSON.stringify(body),
    } as const;
    try {
      const answer = citizensAnswerSchema.parse((await send(request)).body);
      this.decisions.push(answer.seq);
      const { stage } = answer.case;
      // A citizen is not told which of the deciding stages it is.
      this.stage = stage === 'deciding' ? (await this.read('caseworker')).stage : stage;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${action} in ${this.stage}: ${reason}`, { cause: error });
    }
  }

  #url(path: string): string {
    return `${this.#office.api}/${path}`;
  }
}

export interface DriveFrom {
  readonly office: Office;
  readonly accepted: Accepted;
  readonly expected: Expected;
  readonly choose: Chooser;
  readonly matter: Drive['matter'];
}

async function readCase(office: Office, official: Official | undefined, caseId: string) {
  const url = `${office.api}/cases/${caseId}`;
  return detail.parse((await send({ method: 'GET', url, cookie: official?.cookie })).body);
}
