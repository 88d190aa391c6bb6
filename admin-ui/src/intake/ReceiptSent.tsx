import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Receipt } from '../app/http/calls';
import type { OutgoingMessage } from '../app/http/outgoing';
import { RECEIPT_SENT, UNDELIVERED } from '../app/text/outgoing';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import type { MizanDataProvider } from '../dataProvider';

const LOOK_EVERY_MS = 1_500;
/** A caller does not stay on the line for longer. */
const LOOKS = 40;
const DELAYED_AFTER_MS = 15_000;

/** Whether the receipt also reaches the caller in writing, as it is at this moment. */
export function ReceiptSent({ receipt, email }: { receipt: Receipt; email: string }) {
  const t = useText();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const isSent = receipt.receiptBy.length > 0;
  const { data, isError } = useQuery({
    queryKey: ['cases', 'outgoing', receipt.caseId, receipt.acceptedAt],
    enabled: isSent,
    queryFn: () => dataProvider.outgoing(receipt.caseId),
    refetchInterval: ({ state }) => {
      const waits = (newest(state.data?.items)?.state ?? 'waiting') === 'waiting';
      return waits && state.dataUpdateCount + state.errorUpdateCount < LOOKS ? LOOK_EVERY_MS : false;
    },
  });
  if (!isSent) return <Box>{t(RECEIPT_SENT.nobody)}</Box>;
  const message = newest(data?.items);
  const say = wordsFor(message, isError && !message);
  return (
    <Box role="status" sx={{ color: TONE[message?.state ?? 'waiting'], overflowWrap: 'anywhere' }}>
      {t(say, { address: `\u2068${email}\u2069` })} {message?.reason && t(UNDELIVERED[message.reason])}
    </Box>
  );
}

/** The one that this call brought about. */
function newest(items: readonly OutgoingMessage[] | undefined): OutgoingMessage | undefined {
  return items?.at(-1);
}

function wordsFor(message: OutgoingMessage | undefined, isUnknown: boolean) {
  if (isUnknown) return RECEIPT_SENT.unknown;
  if (!message) return RECEIPT_SENT.waiting;
  if (message.state !== 'waiting') return RECEIPT_SENT[message.state];
  const waited = Date.now() - Date.parse(message.writtenAt);
  return waited > DELAYED_AFTER_MS ? RECEIPT_SENT.delayed : RECEIPT_SENT.waiting;
}

const TONE = { waiting: COLOUR.ink, sent: COLOUR.accent, failed: COLOUR.red } as const;
