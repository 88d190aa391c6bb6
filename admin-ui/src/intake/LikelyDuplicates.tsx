import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { CaseLink } from '../../../workflows/domain/case/values';
import { CALL, LIKELY_COUNT } from '../app/text/call';
import { MERGING } from '../app/text/merging';
import { useText } from '../app/text/useText';
import { useDelayed } from '../app/useDelayed';
import type { MizanDataProvider } from '../dataProvider';
import { DuplicateLine, LIST } from '../merging/DuplicateLine';
import { KeyCap } from '../ui/KeyCap';
import { Section } from '../ui/Section';
import { VISUALLY_HIDDEN } from '../ui/visuallyHidden';
import { KEY } from './callKeys';
import { type IntakeValues, probeOfIntake } from './intakeValues';

const FROM_LETTERS = 12;
const SHOWN = 4;

export const LIKELY_ID = 'intake-likely';

interface Props {
  readonly values: IntakeValues;
  readonly onJoin: (to: CaseLink) => void;
  readonly disabled: boolean;
}

/** As one types: open cases that are likely this very matter, each to be joined. The caller's own receipt comes as before. */
export function LikelyDuplicates({ values, onJoin, disabled }: Props) {
  const t = useText();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const words = values.text.trim();
  // Compared as text, so that the same answers stay in sight while nothing new is typed.
  const probe = useDelayed(JSON.stringify(probeOfIntake(values)));
  const enabled = words.length >= FROM_LETTERS || values.establishmentHint.trim().length >= FROM_LETTERS;
  const { data = [] } = useQuery({
    queryKey: ['duplicates', 'intake', probe],
    // Cancelled as soon as more is typed.
    queryFn: async ({ signal }) =>
      (await dataProvider.intakeDuplicates(JSON.parse(probe), signal)).items.slice(0, SHOWN),
    enabled,
    placeholderData: before => before,
    // A half-typed address is refused, and the next letters ask again.
    retry: false,
  });
  if (!enabled || data.length === 0) return null;
  return (
    <Section title={t(MERGING.likely)} aside={<KeyCap>{KEY.likely}</KeyCap>}>
      <Box role="status" sx={VISUALLY_HIDDEN}>
        {t.count(LIKELY_COUNT, data.length)}
      </Box>
      <Box component="ul" id={LIKELY_ID} sx={LIST}>
        {data.map(duplicate => {
          const { id, number } = duplicate.case;
          return (
            <DuplicateLine key={id} duplicate={duplicate}>
              {duplicate.mayLead && values.sameMatter?.caseId !== id && (
                <Button
                  size="small"
                  variant="outlined"
                  disabled={disabled}
                  aria-label={t(CALL.joinTo, { number })}
                  onClick={() => onJoin({ caseId: id, number })}
                >
                  {t(CALL.join)}
                </Button>
              )}
            </DuplicateLine>
          );
        })}
      </Box>
    </Section>
  );
}
