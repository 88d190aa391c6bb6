import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { ListBase, type RaRecord, useListContext, useNotify } from 'react-admin';
import { BODIES, codesOf } from '../../../workflows/domain/glossary';
import type { BodyToken } from '../app/http/lists';
import { usePageTitle } from '../app/layout/usePageTitle';
import { BODY_TOKENS, TOKEN_COUNT } from '../app/text/bodyTokens';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { ChoiceFilter } from '../ui/ChoiceFilter';
import { EmptyState } from '../ui/EmptyState';
import { ListHead } from '../ui/ListHead';
import { ListStates } from '../ui/ListStates';
import { Pager } from '../ui/Pager';
import { BodyTokenItem } from './BodyTokenItem';
import { IssueDialog } from './IssueDialog';
import { RevokeTokenDialog } from './RevokeTokenDialog';

/** With which credentials bodies answer by API: issued, watched and revoked here. */
export default function BodyTokensPage() {
  const t = useText();
  usePageTitle(t(BODY_TOKENS.title));
  return (
    <ListBase perPage={25} exporter={false} queryOptions={{ onError: () => undefined }}>
      <Box sx={{ maxWidth: 860, marginInline: 'auto' }}>
        <BodyTokens />
        <Pager />
      </Box>
    </ListBase>
  );
}

function BodyTokens() {
  const t = useText();
  const notify = useNotify();
  const { data = [], refetch } = useListContext<BodyToken & RaRecord>();
  const [issuing, setIssuing] = useState(false);
  const [revoking, setRevoking] = useState<BodyToken | null>(null);
  return (
    <>
      <ListHead
        title={t(BODY_TOKENS.title)}
        what={t(BODY_TOKENS.what)}
        count={TOKEN_COUNT}
        path="/body-tokens"
      >
        <Button variant="contained" onClick={() => setIssuing(true)} sx={{ minHeight: 44 }}>
          {t(BODY_TOKENS.issue)}
        </Button>
        <Filter />
      </ListHead>
      <ListStates empty={<NothingHere />}>
        <Box component="ul" sx={LIST}>
          {data.map(token => (
            <BodyTokenItem key={token.id} token={token} onRevoke={() => setRevoking(token)} />
          ))}
        </Box>
      </ListStates>
      {issuing && <IssueDialog onClose={() => setIssuing(false)} onIssued={() => void refetch()} />}
      {revoking && (
        <RevokeTokenDialog
          token={revoking}
          onClose={() => setRevoking(null)}
          onDone={() => {
            setRevoking(null);
            notify(t(BODY_TOKENS.wasRevoked), { type: 'success' });
            void refetch();
          }}
        />
      )}
    </>
  );
}

function Filter() {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  const set = (name: 'body' | 'state', value: string) => {
    const { [name]: _, ...rest } = filterValues;
    setFilters(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <>
      <ChoiceFilter
        label={t(BODY_TOKENS.body)}
        value={String(filterValues.body ?? '')}
        onChange={value => set('body', value)}
        options={codesOf(BODIES).map(code => [code, t(BODIES[code])] as const)}
      />
      <ChoiceFilter
        label={t(BODY_TOKENS.state)}
        value={String(filterValues.state ?? '')}
        onChange={value => set('state', value)}
        options={[
          ['in_force', t(BODY_TOKENS.inForce)],
          ['revoked', t(BODY_TOKENS.revoked)],
        ]}
      />
    </>
  );
}

function NothingHere() {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  if (Object.keys(filterValues).length === 0)
    return <EmptyState title={t(BODY_TOKENS.empty)} hint={t(BODY_TOKENS.emptyHint)} />;
  return (
    <EmptyState
      title={t(LISTS.noResults)}
      hint={t(BODY_TOKENS.noneFoundHint)}
      action={<Button onClick={() => setFilters({})}>{t(LISTS.clearFilters)}</Button>}
    />
  );
}

const LIST = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'grid',
  gap: 1,
  gridTemplateColumns: 'minmax(0, 1fr)',
} as const;
