import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useListContext } from 'react-admin';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';

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
    <ToggleButtonGroup
      exclusive
      size="small"
      value={beyond}
      onChange={(_, chosen: boolean | null) => chosen !== null && onShow(chosen)}
      aria-label={t(APPROVALS.shown)}
      sx={{ flexWrap: 'wrap', marginBlockEnd: 1.5 }}
    >
      <ToggleButton value={false} sx={{ minHeight: 44 }}>
        {label(t(APPROVALS.yours), counts?.decidable)}
      </ToggleButton>
      <ToggleButton value={true} sx={{ minHeight: 44 }}>
        {label(t(APPROVALS.beyond), counts?.others)}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
