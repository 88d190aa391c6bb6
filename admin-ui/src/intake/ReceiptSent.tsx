import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Receipt } from '../app/http/calls';
import type { Carrier, OutgoingMessage } from '../app/http/outgoing';
import { CARRIERS, RECEIPT_SENT, UNDELIVERED } from '../app/text/outgoing';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import type { MizanDataProvider } from '../dataProvider';
import type { IntakeValues } from './intakeValues';

const LOOK_EVERY_MS = 1_500;
/** A caller does not stay on the line for longer. */
const LOOKS = 40;
const DELAYED_AFTER_MS = 15_000;

/** Whether the receipt also reaches the caller in writing, as it is at this moment. */
export function ReceiptSent({ receipt, values }: { receipt: Receipt; values: IntakeValues }) {
  const t = useText();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { receiptBy, caseId, acceptedAt } = receipt;
  const { data, isError } = useQuery({
    queryKey: ['cases', 'outgoing', caseId, acceptedAt],
    enabled: receiptBy.length > 0,
    queryFn: () => dataProvider.outgoing(caseId),
    refetchInterval: ({ state }) => {
      const waits = receiptBy.some(by => (newest(state.data?.items, by)?.state ?? 'waiting') === 'waiting');
      return waits && state.dataUpdateCount + state.errorUpdateCount < LOOKS ? LOOK_EVERY_MS : false;
    },
  });
  if (receiptBy.length === 0) return <Box>{t(RECEIPT_SENT.nobody)}</Box>;
  return receiptBy.map(by => {
    const message = newest(data?.items, by);
    const address = `\u2068${(by === 'email' ? values.email : values.phone).trim()}\u2069`;
    return (
      <Box key={by} role="status" sx={{ color: TONE[message?.state ?? 'waiting'], overflowWrap: 'anywhere' }}>
        {t(wordsFor(message, isError && !message), { by: t(CARRIERS[by]), address })}{' '}
        {message?.reason && t(UNDELIVERED[message.reason])}
      </Box>
    );
  });
}

/** The one that this call brought about. */
function newest(items: readonly OutgoingMessage[] | undefined, by: Carrier): OutgoingMessage | undefined {
  return items?.findLast(({ carrier }) => carrier === by);
}

function wordsFor(message: OutgoingMessage | undefined, isUnknown: boolean) {
  if (isUnknown) return RECEIPT_SENT.unknown;
  if (!message) return RECEIPT_SENT.waiting;
  if (message.state !== 'waiting') return RECEIPT_SENT[message.state];
  const waited = Date.now() - Date.parse(message.writtenAt);
  return waited > DELAYED_AFTER_MS ? RECEIPT_SENT.delayed : RECEIPT_SENT.waiting;
}

const TONE = { waiting: COLOUR.ink, sent: COLOUR.accent, failed: COLOUR.red } as const;
