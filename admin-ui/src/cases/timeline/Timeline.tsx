import { Box, Skeleton } from '@mui/material';
import { useState } from 'react';
import type { CaseDetail, Evidence } from '../../app/http/contract';
import { ProblemNotice } from '../../app/problems/ProblemNotice';
import { TIMELINE } from '../../app/text/timeline';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { Section } from '../../ui/Section';
import { ToggleFilter } from '../../ui/ToggleFilter';
import { useEvents } from '../useEvents';
import { GROUPS, type Group } from './groups';
import { MomentEntry } from './MomentEntry';
import { type Moment, momentsOf } from './moments';
import type { EventWords } from './sentences/sentence';
import { useEventWords } from './useEventWords';

/** What happened, in sentences, newest first. On paper all of it, whatever the screen is narrowed to. */
export function Timeline({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const [group, setGroup] = useState<Group | null>(null);
  const { events, texts, error, refetch } = useEvents(detail.id);
  const words = useEventWords(detail, texts);
  const shown = events ? momentsOf(events, group) : null;
  const { evidence } = detail;
  return (
    <Section title={t(TIMELINE.title)} aside={<GroupFilter group={group} onChange={setGroup} />}>
      {!shown && !error && <Skeleton variant="rounded" height={160} />}
      {!shown && error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {shown?.length === 0 && (
        <Box data-screen sx={{ color: COLOUR.inkSoft }}>
          {t(TIMELINE.nothing)}
        </Box>
      )}
      {shown && (
        <Box {...(group ? { 'data-screen': true } : {})}>
          <Moments {...{ moments: shown, words, evidence }} />
        </Box>
      )}
      {events && group && (
        <Box sx={{ display: 'none', displayPrint: 'block' }}>
          <Moments {...{ moments: momentsOf(events, null), words, evidence }} />
        </Box>
      )}
    </Section>
  );
}

interface MomentsProps {
  readonly moments: readonly Moment[];
  readonly words: EventWords;
  readonly evidence: readonly Evidence[];
}

function Moments({ moments, words, evidence }: MomentsProps) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {moments.map(moment => (
        <MomentEntry key={moment.key} moment={moment} words={words} evidence={evidence} />
      ))}
    </Box>
  );
}

function GroupFilter({ group, onChange }: { group: Group | null; onChange: (group: Group | null) => void }) {
  const t = useText();
  return (
    <ToggleFilter
      dense
      label={t(TIMELINE.filter)}
      value={group ?? 'all'}
      onChange={chosen => onChange(chosen === 'all' ? null : chosen)}
      options={[
        ['all', t(TIMELINE.all)],
        ...(Object.keys(GROUPS) as Group[]).map(key => [key, t(GROUPS[key])] as const),
      ]}
    />
  );
}
