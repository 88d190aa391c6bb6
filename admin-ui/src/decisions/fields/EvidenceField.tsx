import AttachIcon from '@mui/icons-material/AttachFileOutlined';
import RemoveIcon from '@mui/icons-material/Close';
import PhotoIcon from '@mui/icons-material/PhotoCameraOutlined';
import { Box, Button, IconButton, LinearProgress } from '@mui/material';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { newKey } from '../../app/http/newKey';
import { explain } from '../../app/problems/explain';
import { FIELD_WORDS } from '../../app/text/decisions';
import { SHELL } from '../../app/text/shell';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';
import type { MizanDataProvider } from '../../dataProvider';
import { FileButton } from '../../ui/FileButton';
import { stringsOf } from '../values';
import { FieldGroup } from './FieldGroup';
import type { FieldProps } from './FieldProps';

interface Upload {
  readonly key: string;
  readonly file: File;
  readonly evidenceId: string | null;
  readonly error: unknown;
}

/** Files go up at once, one by one; the decision then names them. A photo can be taken in place. */
export function EvidenceField({
  name,
  label,
  value,
  onChange,
  error,
  disabled,
  detail,
}: FieldProps<'evidence'>) {
  const t = useText();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [ids, setIds] = useState<readonly string[]>(stringsOf(value));
  const earlier = detail.evidence.filter(
    ({ id }) => ids.includes(id) && uploads.every(({ evidenceId }) => evidenceId !== id),
  );

  function settle(next: readonly string[]) {
    setIds(next);
    onChange(next.length > 0 ? next : undefined);
  }

  async function send(upload: Upload, kept: readonly string[]): Promise<readonly string[]> {
    const update = (change: Partial<Upload>) =>
      setUploads(all => all.map(other => (other.key === upload.key ? { ...other, ...change } : other)));
    update({ error: null });
    try {
      const { id } = await dataProvider.uploadEvidence(detail.id, upload.file);
      update({ evidenceId: id });
      const next = [...kept, id];
      settle(next);
      return next;
    } catch (failure) {
      update({ error: failure });
      return kept;
    }
  }

  async function add(files: readonly File[]) {
    const chosen = files.map(file => ({ key: newKey(), file, evidenceId: null, error: null }));
    setUploads(all => [...all, ...chosen]);
    let kept = ids;
    for (const upload of chosen) kept = await send(upload, kept);
  }

  function remove(upload: Upload) {
    setUploads(all => all.filter(({ key }) => key !== upload.key));
    settle(ids.filter(id => id !== upload.evidenceId));
  }

  return (
    <FieldGroup label={label} error={error}>
      {earlier.map(({ id, name: fileName }) => (
        <Line
          key={id}
          name={fileName}
          state={t(FIELD_WORDS.uploaded)}
          onRemove={() => settle(ids.filter(other => other !== id))}
        />
      ))}
      {uploads.map(upload => (
        <UploadLine
          key={upload.key}
          upload={upload}
          onRemove={() => remove(upload)}
          onRetry={() => void send(upload, ids)}
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
