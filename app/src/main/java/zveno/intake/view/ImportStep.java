package zveno.intake.view;

/// The steps of an import, in their order.
enum ImportStep {
  FILE,
  COLUMNS,
  CHECK,
  RESULT
}
