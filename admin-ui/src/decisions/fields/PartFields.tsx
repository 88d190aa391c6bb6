import { Box, FormHelperText } from '@mui/material';
import { DECISION } from '../../app/text/decisions';
import { PARTS } from '../../app/text/parts';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';
import { useMe } from '../../app/useMe';
import { ProposalView } from '../../cases/parts/ProposalView';
import { partWords } from '../../cases/parts/words';
import { eligibleParts, type PartField as PartFieldType } from '../eligibleParts';
import { textOf } from '../values';
import { ChoiceField } from './ChoiceField';
import { choiceFrame, type FieldProps } from './FieldProps';

/** Which visit, penalty, remedy … it is about. Asked only when there are several; the only one is just shown. */
export function PartField(props: FieldProps<PartFieldType>) {
  const { spec, label, value, error, detail, action } = props;
  const t = useText();
  const format = useFormat();
  const { account } = useMe();
  const ids = eligibleParts(spec.type, detail.state, action, account?.personId ?? '');
  const chosen = textOf(value);
  const shown = ids.includes(chosen) || chosen === '' ? ids : [chosen, ...ids];
  const [only, ...others] = shown;
  if (!only) return <FormHelperText error>{error ?? t(DECISION.nothingToChoose)}</FormHelperText>;
  if (others.length === 0 && chosen === only) {
    return (
      <Box>
        <Box sx={{ fontSize: '0.875rem', fontWeight: 600 }}>{label}</Box>
        <Box>{partWords(only, detail, { t, format })}</Box>
        {error && <FormHelperText error>{error}</FormHelperText>}
      </Box>
    );
  }
  return (
    <ChoiceField
      {...choiceFrame(props)}
      options={shown.map(id => ({ value: id, label: partWords(id, detail, { t, format }) }))}
    />
  );
}

/** What is signed: the very version that was shown, by its id, even if the case has moved on behind the dialog. */
export function ProposalField({ value, error, detail }: FieldProps<'proposal'>) {
  const t = useText();
  const proposal = detail.state.proposals.find(({ proposalId }) => proposalId === value);
  return (
    <Box sx={{ padding: 1.5, borderRadius: 1, backgroundColor: COLOUR.sunken }}>
      {proposal ? (
        <ProposalView proposal={proposal} texts={detail.texts} people={detail.people} large />
      ) : (
        t(PARTS.noProposal)
      )}
      {error && <FormHelperText error>{error}</FormHelperText>}
    </Box>
  );
}
