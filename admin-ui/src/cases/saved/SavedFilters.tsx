import { Box, Button } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type SavedFilters as Filters, type SavedFilter, savedFiltersApi } from '../../app/http/savedFilters';
import { useShortcuts } from '../../app/layout/useShortcuts';
import { SAVED } from '../../app/text/desk';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useQueue } from '../queue/filters';
import { NameDialog } from './NameDialog';
import { SavedEntry } from './SavedEntry';

type Asked = { readonly save: Filters } | { readonly rename: SavedFilter } | { readonly remove: SavedFilter };

/** A person's own lists in the rail, each a link with how many cases it has. `v` saves the present one. */
export function SavedFilters() {
  const t = useText();
  const queryClient = useQueryClient();
  const { filters, sort } = useQueue();
  const [asked, setAsked] = useState<Asked | null>(null);
  // Beside the cases, so that whatever refreshes those refreshes these counts.
  const { data } = useQuery({ queryKey: ['cases', 'saved'], queryFn: savedFiltersApi.list });
  const present = { ...filters, sort: sort.field, order: sort.order === 'DESC' ? 'desc' : 'asc' } as Filters;
  const close = () => setAsked(null);
  const save = () => setAsked({ save: present });
  useShortcuts({ v: save });
  const then = async (answer: ReturnType<typeof savedFiltersApi.list>) =>
    queryClient.setQueryData(['cases', 'saved'], await answer);
  const items = data?.items ?? [];
  return (
    <Box component="nav" aria-label={t(SAVED.title)} sx={{ marginBlockStart: { xs: 0.5, md: 1.5 } }}>
      {items.length > 0 && (
        <>
          <Box sx={HEADING}>{t(SAVED.title)}</Box>
          <Box component="ul" sx={LIST}>
            {items.map(item => (
              <SavedEntry
                key={item.id}
                item={item}
                current={same(item.filters, present)}
                onRename={() => setAsked({ rename: item })}
                onRemove={() => setAsked({ remove: item })}
              />
            ))}
          </Box>
        </>
      )}
      <Button size="small" onClick={save} aria-keyshortcuts="v" sx={{ paddingInline: 1.25 }}>
        {t(SAVED.save)}
      </Button>
      {asked && 'save' in asked && (
        <NameDialog
          title={t(SAVED.save)}
          hint={t(SAVED.saveHint)}
          start={items.find(item => same(item.filters, present))?.name ?? ''}
          confirm={t(SAVED.save)}
          onName={name => then(savedFiltersApi.save(name, asked.save))}
          onClose={close}
        />
      )}
      {asked && 'rename' in asked && (
        <NameDialog
          title={t(SAVED.rename)}
          start={asked.rename.name}
          confirm={t(SAVED.rename)}
          onName={name => then(savedFiltersApi.rename(asked.rename.id, name))}
          onClose={close}
        />
      )}
      {asked && 'remove' in asked && (
        <ConfirmDialog
          title={t(SAVED.removeTitle)}
          what={t(SAVED.removeWhat, { name: asked.remove.name })}
          confirm={t(SAVED.remove)}
          onConfirm={() => then(savedFiltersApi.remove(asked.remove.id))}
          onClose={close}
          onDone={close}
        />
      )}
    </Box>
  );
}

function same(a: Filters, b: Filters): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(name => a[name] === b[name]);
}

const HEADING = {
  fontSize: '0.78125rem',
  color: COLOUR.inkSoft,
  paddingInline: 1.25,
} as const;

const LIST = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'flex',
  flexDirection: { xs: 'row', md: 'column' },
  gap: { xs: 0.5, md: 0 },
  overflowX: { xs: 'auto', md: 'visible' },
} as const;
