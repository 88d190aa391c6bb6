import { useDataProvider } from 'react-admin';
import { BODIES } from '../../../workflows/domain/glossary';
import type { BodyToken } from '../app/http/lists';
import { BODY_TOKENS } from '../app/text/bodyTokens';
import { useText } from '../app/text/useText';
import type { MizanDataProvider } from '../dataProvider';
import { ConfirmDialog } from '../ui/ConfirmDialog';

interface Props {
  readonly token: BodyToken;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function RevokeTokenDialog({ token: { id, body, label }, onClose, onDone }: Props) {
  const t = useText();
  const dataProvider = useDataProvider<MizanDataProvider>();
  return (
    <ConfirmDialog
      title={t(BODY_TOKENS.revokeTitle)}
      what={t(BODY_TOKENS.revokeWhat, { label, body: t(BODIES[body]) })}
      confirm={t(BODY_TOKENS.revoke)}
      onConfirm={() => dataProvider.revokeBodyToken(id)}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
