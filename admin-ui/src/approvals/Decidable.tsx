import { Box } from '@mui/material';
import { useListContext } from 'react-admin';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { ToggleFilter } from '../ui/ToggleFilter';

interface Props {
  readonly beyond: boolean;
  readonly onShow: (beyond: boolean) => void;
}

/** For a delegate: what is within the delegation, and one click away, with its number, what is not. */
export function Decidable({ beyond, onShow }: Props) {
  const t = useText();
  const format = useFormat();
  const { meta } = useListContext();
  const counts = (meta as { counts?: { decidable: number; others: number } } | undefined)?.counts;
  const label = (words: string, count: number | undefined) =>
    count === undefined ? words : `${words} (${format.number(count)})`;
  return (
    <Box sx={{ marginBlockEnd: 1.5 }}>
      <ToggleFilter
        label={t(APPROVALS.shown)}
        value={beyond ? 'beyond' : 'yours'}
        onChange={chosen => onShow(chosen === 'beyond')}
        options={[
          ['yours', label(t(APPROVALS.yours), counts?.decidable)],
          ['beyond', label(t(APPROVALS.beyond), counts?.others)],
        ]}
      />
    </Box>
  );
}
