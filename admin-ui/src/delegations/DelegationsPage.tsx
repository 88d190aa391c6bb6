import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ListBase, type RaRecord, useListContext, useNotify } from 'react-admin';
import type { OnBehalfKind } from '../../../workflows/domain/glossary';
import type { Delegation } from '../app/http/delegations';
import { usePageTitle } from '../app/layout/usePageTitle';
import { DELEGATIONS } from '../app/text/delegations';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useMe } from '../app/useMe';
import { EmptyState } from '../ui/EmptyState';
import { ListStates } from '../ui/ListStates';
import { Pager } from '../ui/Pager';
import { CARD_LIST } from '../ui/shapes';
import { DelegationItem } from './DelegationItem';
import { GiveDialog } from './GiveDialog';
import { RevokeDialog } from './RevokeDialog';

/** Who decides in the minister's place. The minister gives and takes back; who watches over it reads. */
export default function DelegationsPage() {
  const t = useText();
  usePageTitle(t(DELEGATIONS.title));
  return (
    <ListBase perPage={25} exporter={false} queryOptions={{ onError: () => undefined }}>
      <Box
        sx={{
          maxWidth: 860,
          marginInline: 'auto',
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'minmax(0, 1fr)',
        }}
      >
        <Delegations />
        <Pager />
      </Box>
    </ListBase>
  );
}

function Delegations() {
  const t = useText();
  const notify = useNotify();
  const { isMinister: gives } = useMe();
  const { data = [], refetch } = useListContext<Delegation & RaRecord>();
  const [giving, setGiving] = useState<OnBehalfKind | null>(null);
  const [revoking, setRevoking] = useState<Delegation | null>(null);

  function done(words: string) {
    setGiving(null);
    setRevoking(null);
    notify(words, { type: 'success' });
    void refetch();
  }

  return (
    <>
      <Box>
        <Typography variant="h1">{t(DELEGATIONS.title)}</Typography>
        <Typography sx={{ color: COLOUR.inkSoft, marginBlockStart: 0.5 }}>{t(DELEGATIONS.what)}</Typography>
      </Box>
      {gives && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="contained" onClick={() => setGiving('delegate')}>
            {t(DELEGATIONS.give)}
          </Button>
          <Button variant="outlined" onClick={() => setGiving('acting')}>
            {t(DELEGATIONS.appoint)}
          </Button>
        </Box>
      )}
      <ListStates empty={<EmptyState title={t(DELEGATIONS.empty)} hint={t(DELEGATIONS.emptyHint)} />}>
        <Box component="ul" sx={CARD_LIST}>
          {data.map(delegation => (
            <DelegationItem
              key={delegation.id}
              delegation={delegation}
              onRevoke={gives ? () => setRevoking(delegation) : undefined}
            />
          ))}
        </Box>
      </ListStates>
      {giving && (
        <GiveDialog kind={giving} onClose={() => setGiving(null)} onDone={() => done(t(DELEGATIONS.given))} />
      )}
      {revoking && (
        <RevokeDialog
          delegation={revoking}
          onClose={() => setRevoking(null)}
          onDone={() => done(t(DELEGATIONS.revoked))}
        />
      )}
    </>
  );
}
