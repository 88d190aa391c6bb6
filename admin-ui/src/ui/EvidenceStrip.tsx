import FileIcon from '@mui/icons-material/InsertDriveFileOutlined';
import { Box } from '@mui/material';
import type { Evidence } from '../app/http/contract';
import { evidenceUrl } from '../app/http/evidenceUrl';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';

interface Props {
  readonly ids: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly size?: number;
}

/** Evidence where it belongs: pictures as pictures, other files by name. Each opens whole in its own tab. */
export function EvidenceStrip({ ids, evidence, size = 84 }: Props) {
  const format = useFormat();
  const items = ids.flatMap(id => evidence.find(item => item.id === id) ?? []);
  if (items.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 0.5 }}>
      {items.map(({ id, name, mediaType, size: bytes }) => (
        <Box
          key={id}
          component="a"
          href={evidenceUrl(id)}
          target="_blank"
          rel="noreferrer"
          title={name}
          sx={FRAME}
        >
          {mediaType.startsWith('image/') ? (
            <img
              src={evidenceUrl(id, 'small')}
              alt={name}
              width={size}
              height={size}
              loading="lazy"
              style={{ objectFit: 'cover', display: 'block' }}
            />
          ) : (
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, padding: 1, maxWidth: 240 }}>
              <FileIcon fontSize="small" aria-hidden />
              <Box
                component="bdi"
                sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
              >
                {name}
              </Box>
              <Box component="span" sx={{ color: COLOUR.inkSoft, whiteSpace: 'nowrap' }}>
                {format.fileSize(bytes)}
              </Box>
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}

const FRAME = {
  border: `1px solid ${COLOUR.line}`,
  borderRadius: 1,
  overflow: 'hidden',
  color: 'inherit',
  fontSize: '0.84375rem',
  backgroundColor: COLOUR.sunken,
} as const;
