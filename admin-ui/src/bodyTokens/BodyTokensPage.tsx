import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { type RaRecord, useListContext, useNotify } from 'react-admin';
import { BODIES, codesOf } from '../../../workflows/domain/glossary';
import type { BodyToken } from '../app/http/lists';
import { BODY_TOKENS, TOKEN_COUNT } from '../app/text/bodyTokens';
import { useText } from '../app/text/useText';
import { ChoiceFilter } from '../ui/ChoiceFilter';
import { ListPage } from '../ui/ListPage';
import { CARD_LIST } from '../ui/shapes';
import { BodyTokenItem } from './BodyTokenItem';
import { IssueDialog } from './IssueDialog';
import { RevokeTokenDialog } from './RevokeTokenDialog';

/** With which credentials bodies answer by API: issued, watched and revoked here. */
export default function BodyTokensPage() {
  return (
    <ListPage
      words={BODY_TOKENS}
      count={TOKEN_COUNT}
      path="/body-tokens"
      width={860}
      filters={
        <>
          <Issue />
          <Filter />
        </>
      }
    >
      <BodyTokens />
    </ListPage>
  );
}

function Issue() {
  const t = useText();
  const { refetch } = useListContext();
  const [issuing, setIssuing] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setIssuing(true)} sx={{ minHeight: 44 }}>
        {t(BODY_TOKENS.issue)}
      </Button>
      {issuing && <IssueDialog onClose={() => setIssuing(false)} onIssued={() => void refetch()} />}
    </>
  );
}

function BodyTokens() {
  const t = useText();
  const notify = useNotify();
  const { data = [], refetch } = useListContext<BodyToken & RaRecord>();
  const [revoking, setRevoking] = useState<BodyToken | null>(null);
  return (
    <>
      <Box component="ul" sx={CARD_LIST}>
        {data.map(token => (
          <BodyTokenItem key={token.id} token={token} onRevoke={() => setRevoking(token)} />
        ))}
      </Box>
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
