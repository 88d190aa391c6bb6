import type { EventItem } from '../../app/http/contract';

/** The free texts that an event refers to, in the order in which it names them; those of measures are said in its sentence. */
export function eventTexts({ data, texts }: EventItem): string[] {
  return Object.values(data).flatMap(value => {
    const id = textIdOf(value);
    const text = id ? texts[id] : undefined;
    return text ? [text] : [];
  });
}

export function evidenceIdsOf({ data }: EventItem): string[] {
  if (!('evidence' in data) || !data.evidence) return [];
  return data.evidence.map(({ evidenceId }) => evidenceId);
}

function textIdOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('textId' in value)) return null;
  return typeof value.textId === 'string' ? value.textId : null;
}
