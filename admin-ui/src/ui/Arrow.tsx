import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import { IconButton } from '@mui/material';

interface Props {
  readonly to: 'previous' | 'next';
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

/** One step back or on in what has an order: days, pages, cases. It points where the page's direction leads. */
export function Arrow({ to, label, onClick, disabled = false }: Props) {
  return (
    <IconButton onClick={onClick} disabled={disabled} aria-label={label} title={label} sx={SHAPE}>
      {to === 'previous' ? <PreviousIcon /> : <NextIcon />}
    </IconButton>
  );
}

const SHAPE = {
  width: { xs: 44, sm: 36 },
  height: { xs: 44, sm: 36 },
  '[dir="rtl"] & svg': { transform: 'scaleX(-1)' },
} as const;
