import type { ReactNode } from 'react';
import type { FieldSpec } from '../../../../workflows/domain/case/fields';
import { BeneficiaryField } from './BeneficiaryField';
import { CategoryField, ExecutingUnitField, GovernorateField, UnitField } from './CatalogueFields';
import { EstablishmentField } from './EstablishmentField';
import { EvidenceField } from './EvidenceField';
import type { FieldProps } from './FieldProps';
import { MeasuresField } from './MeasuresField';
import { PartField, ProposalField } from './PartFields';
import { PermittedField } from './PermittedField';
import { PersonField } from './PersonField';
import { RootField } from './RootField';
import { DigestField, LaterMaterialField } from './SignatureFields';
import { BooleanField, DateField, EnumField, IntegerField } from './SimpleFields';
import { CodeField, LongTextField, PlaceField } from './WordsFields';

/** One component for each kind of field that the process knows; a new kind does not compile until it has one. */
const INPUTS: { readonly [T in FieldSpec['type']]: (props: FieldProps<T>) => ReactNode } = {
  text: LongTextField,
  code: CodeField,
  place: PlaceField,
  enum: EnumField,
  integer: IntegerField,
  boolean: BooleanField,
  date: DateField,
  category: CategoryField,
  case: RootField,
  establishment: EstablishmentField,
  governorate: GovernorateField,
  unit: UnitField,
  executingUnit: ExecutingUnitField,
  beneficiary: BeneficiaryField,
  inspector: PersonField,
  person: PersonField,
  delegate: PersonField,
  courier: PersonField,
  visit: PartField,
  penalty: PartField,
  remedy: PartField,
  onSiteMeasure: PartField,
  referral: PartField,
  obligation: PartField,
  proposal: ProposalField,
  digest: DigestField,
  acknowledged: LaterMaterialField,
  measures: MeasuresField,
  permitted: PermittedField,
  evidence: EvidenceField,
};

export function FieldInput(props: FieldProps) {
  const Input = INPUTS[props.spec.type] as (props: FieldProps) => ReactNode;
  return <Input {...props} />;
}
