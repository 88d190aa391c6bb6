import AttachIcon from '@mui/icons-material/AttachFileOutlined';
import RemoveIcon from '@mui/icons-material/Close';
import PhotoIcon from '@mui/icons-material/PhotoCameraOutlined';
import { Box, Button, IconButton, LinearProgress } from '@mui/material';
import { explain } from '../../app/problems/explain';
import { FIELD_WORDS } from '../../app/text/decisions';
import { SHELL } from '../../app/text/shell';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';
import { FileButton } from '../../ui/FileButton';
import { stringsOf } from '../values';
import { FieldGroup } from './FieldGroup';
import type { FieldProps } from './FieldProps';
import { type Upload, useUploads } from './useUploads';

/** Files go up at once, one by one; the decision then names them. A photo can be taken in place. */
export function EvidenceField({
  name,
  label,
  value,
  onChange,
  error,
  disabled,
  detail,
  onUploading,
}: FieldProps<'evidence'>) {
  const t = useText();
  const { uploads, ids, add, send, remove, drop } = useUploads({
    caseId: detail.id,
    start: stringsOf(value),
    onIds: next => onChange(next.length > 0 ? next : undefined),
    onUploading,
  });
  const earlier = detail.evidence.filter(
    ({ id }) => ids.includes(id) && uploads.every(({ evidenceId }) => evidenceId !== id),
  );

  return (
    <FieldGroup label={label} error={error}>
      {earlier.map(({ id, name: fileName }) => (
        <Line key={id} name={fileName} state={t(FIELD_WORDS.uploaded)} onRemove={() => drop(id)} />
      ))}
      {uploads.map(upload => (
        <UploadLine
          key={upload.key}
          upload={upload}
          onRemove={() => remove(upload)}
          onRetry={() => void send(upload)}
        />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <FileButton
          id={`field-${name}`}
          label={t(FIELD_WORDS.attach)}
          icon={<AttachIcon />}
          onFiles={files => void add(files)}
          disabled={disabled}
        />
        <FileButton
          camera
          label={t(FIELD_WORDS.photo)}
          icon={<PhotoIcon />}
          onFiles={files => void add(files)}
          disabled={disabled}
          sx={{ display: { xs: 'inline-flex', sm: 'none' } }}
        />
      </Box>
    </FieldGroup>
  );
}

function UploadLine({
  upload,
  onRemove,
  onRetry,
}: {
  upload: Upload;
  onRemove: () => void;
  onRetry: () => void;
}) {
  const t = useText();
  const format = useFormat();
  const { file, evidenceId, error } = upload;
  if (error) {
    const { happened, todo } = explain(error, t);
    return (
      <Line
        name={file.name}
        state={`${t(FIELD_WORDS.uploadFailed)}: ${happened} ${todo}`}
        failed
        onRemove={onRemove}
        onRetry={onRetry}
      />
    );
  }
  if (!evidenceId) {
    return (
      <Box role="status">
        {t(FIELD_WORDS.uploading)}: <bdi>{file.name}</bdi>
        <LinearProgress aria-hidden />
      </Box>
    );
  }
  return (
    <Line
      name={file.name}
      state={`${t(FIELD_WORDS.uploaded)} · ${format.fileSize(file.size)}`}
      onRemove={onRemove}
    />
  );
}

interface LineProps {
  readonly name: string;
  readonly state: string;
  readonly failed?: boolean;
  readonly onRemove: () => void;
  readonly onRetry?: () => void;
}

function Line({ name, state, failed = false, onRemove, onRetry }: LineProps) {
  const t = useText();
  return (
    <Box role={failed ? 'alert' : undefined} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <bdi>{name}</bdi>
        <Box sx={{ fontSize: '0.8125rem', color: failed ? COLOUR.red : COLOUR.inkSoft }}>{state}</Box>
      </Box>
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {t(SHELL.retry)}
        </Button>
      )}
      <IconButton size="small" onClick={onRemove} aria-label={t(FIELD_WORDS.remove, { what: name })}>
        <RemoveIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
