import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import type { CaseCommand } from '../../workflows/domain/case/commands';
import type { CaseEvent } from '../../workflows/domain/case/events';
import type { CaseBatch } from '../../workflows/messages';

const HISTORIES = join(__dirname, 'histories');

/** As `temporal workflow show --output json` prints it, a tenth of the size. */
const EXTENSION = '.json.gz';

export function historyFile(name: string): string {
  return join(HISTORIES, `${name}${EXTENSION}`);
}

type History = ReturnType<typeof historyFromJSON>;
type HistoryEvent = NonNullable<History['events']>[number];

/** A write that stands in a history, with what it followed from. */
export interface RecordedWrite {
  /** Number of the engine's event that scheduled it. */
  readonly eventId: string;
  /** The commands since the write before, in words. */
  readonly steps: readonly string[];
  readonly events: readonly CaseEvent[];
}

export interface Recorded {
  /** Path below `histories` without its extension. */
  readonly name: string;
  readonly history: History;
  readonly received: CaseEvent;
  readonly writes: readonly RecordedWrite[];
  /** Ids of the changes whose markers it has. */
  readonly markers: readonly string[];
}

/** Every history that is kept, in the order of their names. */
export function recordedHistories(): readonly Recorded[] {
  if (!existsSync(HISTORIES)) return [];
  return readdirSync(HISTORIES, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(EXTENSION))
    .map(entry => relative(HISTORIES, join(entry.parentPath, entry.name)).slice(0, -EXTENSION.length))
    .sort()
    .map(name => {
      const file = gunzipSync(readFileSync(historyFile(name))).toString('utf8');
      return read(name, historyFromJSON(JSON.parse(file)));
    });
}

function read(name: string, history: History): Recorded {
  const writes: RecordedWrite[] = [];
  const markers: string[] = [];
  let received: CaseEvent | undefined;
  let steps: string[] = [];
  for (const event of history.events ?? []) {
    const started = event.workflowExecutionStartedEventAttributes;
    if (started) received = first<CaseEvent>(started.input);
    const marker = event.markerRecordedEventAttributes;
    if (marker?.markerName === 'core_patch') markers.push(changeIn(marker.details));
    const step = stepOf(event);
    if (step) steps.push(`${step} (${event.eventId})`);
    const scheduled = event.activityTaskScheduledEventAttributes;
    if (scheduled?.activityType?.name !== 'writeCase') continue;
    const { events } = first<CaseBatch>(scheduled.input);
    writes.push({ eventId: String(event.eventId), steps, events });
    steps = [];
  }
  if (!received) throw new Error(`${name} does not begin with a start`);
  return { name, history, received, writes, markers };
}

function stepOf(event: HistoryEvent): string | null {
  const update = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input;
  if (update) return inWords(first<CaseCommand>(update.args));
  const signal = event.workflowExecutionSignaledEventAttributes;
  if (signal) return inWords(first<CaseCommand>(signal.input));
  return event.timerFiredEventAttributes ? 'a timer' : null;
}

function inWords(command: CaseCommand): string {
  return command.type === 'action' ? `${command.action} by ${command.actor.role}` : command.type;
}

interface Encoded {
  readonly payloads?: Payload[] | null;
}

function first<T>(encoded: Encoded | null | undefined): T {
  const [payload] = encoded?.payloads ?? [];
  if (!payload) throw new Error('a payload was expected');
  return defaultPayloadConverter.fromPayload<T>(payload);
}

/** The engine keeps a marker's id in its details, under a name that only its core knows. */
function changeIn(details: Readonly<Record<string, Encoded>> | null | undefined): string {
  for (const encoded of Object.values(details ?? {})) {
    const value = first<{ readonly id?: string }>(encoded);
    if (value.id) return value.id;
  }
  throw new Error('a marker without the id of its change');
}
