package zveno.partners;

/// On what ground a person's data are kept (152-ФЗ).
public enum LegalBasis {
  CONSENT,
  AGREEMENT,
  OFFICIAL_SITE,
  DUTIES
}
