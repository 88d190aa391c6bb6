import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { fillTemplate, type ReplyTemplate } from '../../../../workflows/domain/catalogue/replyTemplates';
import type { CaseDetail } from '../../app/http/contract';
import { TEMPLATES } from '../../app/text/desk';
import { useText } from '../../app/text/useText';
import { useLabels } from '../../app/useCatalogue';

interface Props {
  readonly templates: readonly ReplyTemplate[];
  readonly detail: CaseDetail;
  readonly disabled: boolean;
  /** Words to add to what is written. */
  readonly onChoose: (words: string) => void;
}

/** The usual answers, filled from the case, to edit before they are recorded. */
export function TemplatePicker({ templates, detail, disabled, onChoose }: Props) {
  const t = useText();
  const labels = useLabels();
  const locale = useLocale();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  function choose(template: ReplyTemplate) {
    setAnchor(null);
    onChoose(
      fillTemplate(template, {
        number: detail.number,
        establishment: detail.establishment?.nameAr ?? null,
        district:
          detail.district ??
          labels.catalogue.governorates.find(({ code }) => code === detail.governorate)?.nameAr ??
          null,
      }),
    );
  }
  return (
    <>
      <Button
        size="small"
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{ justifySelf: 'start' }}
      >
        {t(TEMPLATES.choose)}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)} disableRestoreFocus>
        {templates.map(template => (
          <MenuItem key={template.code} onClick={() => choose(template)}>
            {locale === 'ar' ? template.labelAr : template.labelEn}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
