package zveno.reports.words;

/// Gender and number of a noun that names a document.
public enum Gender {
  MASCULINE,
  FEMININE,
  NEUTER,
  PLURAL
}
