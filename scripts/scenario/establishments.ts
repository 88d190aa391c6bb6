import { z } from 'zod';
import type { Drive } from './drive';
import { categoryOfLine } from './expected';

const card = z.object({ id: z.string() });

/** What kind of place a group of categories is about, as the register calls it. */
const KIND_OF_GROUP: Readonly<Record<string, string>> = {
  bread: 'bakery',
  grocer: 'grocer',
  outlet: 'outlet',
  butane: 'butane_depot',
  mill: 'mill',
  market: 'market',
  consumer: 'market',
};

/** The place that the message itself is enough to tell, if it is in this system's register. */
export async function establishmentTold(drive: Drive): Promise<string | undefined> {
  const { establishmentId: id } = drive.expected;
  if (!id || !/^[\w-]{1,80}$/.test(id)) return undefined;
  return (await drive.exists('caseworker', `establishments/${id}`)) ? id : undefined;
}

/** The place that an inspector finds: by the citizen's words for it, else one of the kind in the governorate. */
export async function establishmentFound(drive: Drive): Promise<string> {
  const kind = KIND_OF_GROUP[categoryOfLine(drive.expected).group];
  const governorate = drive.state.governorate ?? undefined;
  const found =
    (drive.hint && (await first(drive, { q: drive.hint }))) ||
    (await first(drive, { kind, governorate })) ||
    (await first(drive, { governorate })) ||
    (await first(drive, { kind })) ||
    (await first(drive, {}));
  if (!found) throw new Error('the register holds no establishment');
  return found;
}

interface Query {
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  readonly governorate?: string | undefined;
}

async function first(drive: Drive, query: Query): Promise<string | undefined> {
  const [one, ...more] = await search(drive, query);
  return one && drive.choose.pick('establishment', [one, ...more]).id;
}

function search(drive: Drive, query: Query): Promise<z.infer<typeof card>[]> {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const parameters = new URLSearchParams([...given, ['pageSize', '200']]);
  return drive.list('caseworker', `establishments?${parameters}`, card);
}
