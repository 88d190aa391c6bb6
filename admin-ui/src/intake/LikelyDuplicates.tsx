import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { MERGING } from '../app/text/merging';
import { useText } from '../app/text/useText';
import { useDelayed } from '../app/useDelayed';
import type { MizanDataProvider } from '../dataProvider';
import { DuplicateLine, LIST } from '../merging/DuplicateLine';
import { Section } from '../ui/Section';
import { type IntakeValues, probeOfIntake } from './intakeValues';

const FROM_LETTERS = 12;

/** As one types: open cases that are likely this very matter. Registering goes on as before; triage merges. */
export function LikelyDuplicates({ values }: { values: IntakeValues }) {
  const t = useText();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const words = values.text.trim();
  // Compared as text, so that the same answers stay in sight while nothing new is typed.
  const probe = useDelayed(JSON.stringify(probeOfIntake(values)));
  const enabled = words.length >= FROM_LETTERS || values.establishmentHint.trim().length >= FROM_LETTERS;
  const { data = [] } = useQuery({
    queryKey: ['duplicates', 'intake', probe],
    queryFn: async () => (await dataProvider.intakeDuplicates(JSON.parse(probe))).items,
    enabled,
    placeholderData: before => before,
    // A half-typed address is refused, and the next letters ask again.
    retry: false,
  });
  if (!enabled || data.length === 0) return null;
  return (
    <Section title={t(MERGING.likely)}>
      <Box role="status">
        <Box component="ul" sx={LIST}>
          {data.slice(0, 4).map(duplicate => (
            <DuplicateLine key={duplicate.case.id} duplicate={duplicate} />
          ))}
        </Box>
      </Box>
    </Section>
  );
}
