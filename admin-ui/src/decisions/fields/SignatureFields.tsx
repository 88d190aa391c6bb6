import { Box, FormHelperText } from '@mui/material';
import { shortDigest } from '../../../../workflows/domain/case/digest';
import { newMaterial } from '../../../../workflows/domain/case/material';
import { Ltr } from '../../app/Ltr';
import { APPROVALS } from '../../app/text/approvals';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { LaterMaterial } from '../../approvals/LaterMaterial';
import { textOf } from '../values';
import type { FieldProps } from './FieldProps';

/** The digest that is signed, short: the same on every page and in the record. */
export function DigestField({ value, error }: FieldProps<'digest'>) {
  const t = useText();
  return (
    <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.84375rem' }}>
      {t(APPROVALS.digest)} <Ltr>{shortDigest(textOf(value))}</Ltr>
      {error && <FormHelperText error>{error}</FormHelperText>}
    </Box>
  );
}

/** What came after the version: whoever decides has seen it. */
export function LaterMaterialField({ value, error, detail, values }: FieldProps<'acknowledged'>) {
  const { state, texts } = detail;
  const version = state.proposals.find(({ proposalId }) => proposalId === values.proposal);
  const seen = typeof value === 'number' ? value : 0;
  const material = version ? newMaterial(state, version).filter(({ seq }) => seq <= seen) : [];
  return (
    <>
      <LaterMaterial material={material} texts={texts} />
      {error && <FormHelperText error>{error}</FormHelperText>}
    </>
  );
}
