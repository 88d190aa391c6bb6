import ClearIcon from '@mui/icons-material/Close';
import SearchIcon from '@mui/icons-material/Search';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useListContext } from 'react-admin';
import { useShortcuts } from '../app/layout/useShortcuts';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';

const WAIT_MS = 300;

/** Searches the list by `q`, a little after the last key. `/` goes here. */
export function SearchBox({ label }: { label: string }) {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  const input = useRef<HTMLInputElement>(null);
  const current = String(filterValues.q ?? '');
  const [text, setText] = useState(current);
  const sent = useRef(current);
  useShortcuts({ '/': () => input.current?.focus() });

  // A change from elsewhere (a cleared filter, a shared link) shows here; our own is already shown.
  useEffect(() => {
    if (current !== sent.current) {
      sent.current = current;
      setText(current);
    }
  }, [current]);

  useEffect(() => {
    const q = text.trim();
    if (q === sent.current) return;
    const place = window.location.pathname;
    const timer = setTimeout(() => {
      // Whoever has already gone on to a case, whose page is still loading, is not called back to the list.
      if (window.location.pathname !== place) return;
      sent.current = q;
      const { q: _, ...rest } = filterValues;
      setFilters(q ? { ...rest, q } : rest);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [text, filterValues, setFilters]);

  return (
    <TextField
      type="search"
      placeholder={label}
      value={text}
      onChange={event => setText(event.target.value)}
      inputRef={input}
      sx={{ maxWidth: { sm: 340 } }}
      slotProps={{
        htmlInput: { 'aria-label': label },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
          endAdornment: text && (
            <InputAdornment position="end">
              <IconButton
                size="small"
                edge="end"
                aria-label={t(LISTS.clearSearch)}
                onClick={() => setText('')}
              >
                <ClearIcon fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
