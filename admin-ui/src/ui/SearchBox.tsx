import ClearIcon from '@mui/icons-material/Close';
import SearchIcon from '@mui/icons-material/Search';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useShortcuts } from '../app/layout/useShortcuts';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';

const WAIT_MS = 300;

interface Props {
  readonly label: string;
  /** What the list is searched for. */
  readonly value: string;
  readonly onSearch: (words: string) => void;
  /** On the enter key, once what was typed is searched for. */
  readonly onEnter?: () => void;
}

/** Searches a little after the last key, on enter at once. `/` goes here. */
export function SearchBox({ label, value, onSearch, onEnter }: Props) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const search = useRef(onSearch);
  search.current = onSearch;
  useShortcuts({ '/': () => input.current?.focus() });

  const send = useCallback((typed: string) => {
    if (typed.trim() === sent.current) return;
    sent.current = typed.trim();
    search.current(sent.current);
  }, []);

  // A change from elsewhere (a cleared filter, a shared link) shows here; our own is already shown.
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);

  useEffect(() => {
    if (text.trim() === sent.current) return;
    const place = window.location.pathname;
    const timer = setTimeout(() => {
      // Whoever has already gone on to a case, whose page is still loading, is not called back to the list.
      if (window.location.pathname === place) send(text);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [text, send]);

  function onKeyDown({ key }: { key: string }) {
    if (key !== 'Enter') return;
    if (text.trim() === sent.current) onEnter?.();
    else send(text);
  }

  return (
    <TextField
      type="search"
      placeholder={label}
      value={text}
      onChange={event => setText(event.target.value)}
      onKeyDown={onKeyDown}
      inputRef={input}
      sx={{
        maxWidth: { sm: 340 },
        // The browser's own cross, beside ours.
        '& input::-webkit-search-cancel-button': { display: 'none' },
      }}
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
