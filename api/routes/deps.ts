import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Database } from '../../activities/adapters/database';
import type { EvidenceFiles } from '../../activities/adapters/evidenceFiles';
import type { CaseChange } from '../../activities/adapters/notifications';
import type { DecisionSender } from '../commands/engineDecision';
import type { LiveChanges } from '../http/liveChanges';
import type { Sessions } from '../http/sessions';
import type { UnitTree } from '../queries/units';

/** What the routes are given; `server.ts` composes it, tests too. */
export interface ApiDeps {
  readonly database: Database;
  readonly engine: Client;
  readonly units: UnitTree;
  readonly sessions: Sessions;
  readonly send: DecisionSender;
  readonly evidenceFiles: EvidenceFiles;
  readonly changes: LiveChanges;
  readonly wakeRelay: () => void;
  readonly tellChange: (change: CaseChange) => void;
  readonly secret: string;
  /** The policy that new cases start with. */
  readonly policy: string;
  readonly uiDir?: string | undefined;
  /** Cookies are sent over https only. */
  readonly secureCookies: boolean;
  readonly trustProxy: number;
  readonly publicRatePerMinute: number;
  readonly log: Logger;
}
