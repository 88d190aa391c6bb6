import { Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { ProblemNotice } from '../../app/problems/ProblemNotice';
import { BENEFICIARY } from '../../app/text/kinds';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import type { MizanDataProvider } from '../../dataProvider';
import { Facts } from '../../ui/Facts';
import { Telephone } from '../../ui/Telephone';

interface Props {
  readonly caseId: string;
  readonly remedyId: string;
}

/** To whom and where, read when the courier asks for it and kept no longer than it is shown: each reading is recorded. */
export function RecipientReader({ caseId, remedyId }: Props) {
  const t = useText();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { data, error, isPending, mutate } = useMutation({
    mutationFn: () => dataProvider.deliveryRecipient(caseId, remedyId),
    gcTime: 0,
  });
  if (data)
    return (
      <Box role="status" sx={{ padding: 1.5, borderRadius: 1, backgroundColor: COLOUR.sunken }}>
        <Facts
          facts={[
            [t(BENEFICIARY.name), <bdi key="name">{data.name}</bdi>],
            [t(BENEFICIARY.phone), data.phone && <Telephone key="phone" number={data.phone} />],
            [t(BENEFICIARY.address), <bdi key="address">{data.address}</bdi>],
          ]}
        />
      </Box>
    );
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {error && <ProblemNotice error={error} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Button size="small" variant="outlined" disabled={isPending} onClick={() => mutate()}>
          {t(BENEFICIARY.show)}
        </Button>
        <Box component="span" sx={{ color: COLOUR.inkSoft, fontSize: '0.8125rem' }}>
          {t(BENEFICIARY.recorded)}
        </Box>
      </Box>
    </Box>
  );
}
