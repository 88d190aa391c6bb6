import { ALL_STAGES } from '../../workflows/domain/glossary';
import { ANNOUNCEMENTS, type Announced, type Announcement } from './announced';

/** One line for each stage and unit with anything to say: what was, what would be. */
export function describeAnnounced(was: readonly Announced[], would: readonly Announced[]): readonly string[] {
  const places = [...new Set([...was, ...would].map(placeOf))].sort(byStage);
  const line = (name: string, of: (one: Announced) => boolean) => {
    const cells = ANNOUNCEMENTS.map(what => `${count(was, what, of)} -> ${count(would, what, of)}`);
    return `${name.padEnd(NAME)}${cells.map(cell => cell.padStart(CELL)).join('')}`;
  };
  return [
    `${'stage and unit'.padEnd(NAME)}${HEADERS.map(header => header.padStart(CELL)).join('')}`,
    ...places.map(place => line(place, one => placeOf(one) === place)),
    line('in all', () => true),
  ];
}

const HEADERS = ['reminders', 'breaches', 'reports'];
const [NAME, CELL] = [36, 16];

function count(all: readonly Announced[], what: Announcement, of: (one: Announced) => boolean): number {
  return all.filter(one => one.what === what && of(one)).length;
}

function placeOf({ stage, unitId }: Announced): string {
  return `${stage} ${unitId}`;
}

function byStage(a: string, b: string): number {
  const stages: readonly string[] = ALL_STAGES;
  const order = (place: string) => stages.indexOf(place.split(' ')[0] ?? '');
  return order(a) - order(b) || a.localeCompare(b);
}
