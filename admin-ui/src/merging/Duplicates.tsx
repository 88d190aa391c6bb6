import { Box, Button } from '@mui/material';
import type { CaseDetail } from '../app/http/contract';
import { MERGING } from '../app/text/merging';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { Section } from '../ui/Section';
import { DuplicateLine, LIST } from './DuplicateLine';
import { useDuplicates } from './useDuplicates';

/** While a case can still be merged: which others are likely the same matter, and why. */
export function Duplicates({
  detail,
  onMerge,
  disabled,
}: {
  detail: CaseDetail;
  onMerge: (rootId: string) => void;
  disabled: boolean;
}) {
  const t = useText();
  const mayMerge = detail.actions.includes('mergeInto');
  const { data, error } = useDuplicates(detail, mayMerge);
  if (!mayMerge || (!data && !error)) return null;
  return (
    <Section title={t(MERGING.likely)}>
      {data && data.length > 0 ? (
        <Box component="ul" sx={LIST}>
          {data.map(duplicate => (
            <DuplicateLine key={duplicate.case.id} duplicate={duplicate}>
              {duplicate.mayLead ? (
                <Button
                  size="small"
                  variant="outlined"
                  disabled={disabled}
                  aria-label={t(MERGING.compareWith, { number: duplicate.case.number })}
                  onClick={() => onMerge(duplicate.case.id)}
                >
                  {t(MERGING.compare)}
                </Button>
              ) : (
                <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.8125rem' }}>{t(MERGING.cannotLead)}</Box>
              )}
            </DuplicateLine>
          ))}
        </Box>
      ) : (
        <Box sx={{ color: COLOUR.inkSoft }}>{t(error ? MERGING.failed : MERGING.none)}</Box>
      )}
    </Section>
  );
}
