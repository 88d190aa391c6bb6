import { Button } from '@mui/material';
import { type ReactNode, useRef } from 'react';

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
  readonly disabled?: boolean;
  /** Opens the camera of a phone. */
  readonly camera?: boolean;
  readonly sx?: { display: Record<string, string> };
}

/** A real button in front of a file input: a styled label could not be pressed from the keyboard. */
export function FileButton({ id, label, icon, onFiles, disabled = false, camera = false, sx }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        startIcon={icon}
        disabled={disabled}
        onClick={() => input.current?.click()}
        {...(sx ? { sx } : {})}
      >
        {label}
      </Button>
      <input
        {...(id ? { id } : {})}
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={!camera}
        {...(camera ? { accept: 'image/*', capture: 'environment' as const } : {})}
        onChange={event => {
          onFiles(Array.from(event.target.files ?? []));
          event.target.value = '';
        }}
      />
    </>
  );
}
