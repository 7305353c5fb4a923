package zveno.partners.store;

import static zveno.database.jooq.Tables.AGREEMENT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.database.jooq.tables.records.AgreementRecord;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.lists.store.ListLookup;
import zveno.partners.PartnerField;
import zveno.partners.incoming.TermEnd;
import zveno.text.NameKey;

/// Writes what a row says of an agreement.
final class AgreementWriter {
  /// As in [zveno.partners.Agreement#BY_TIME].
  private static final Comparator<AgreementRecord> BY_TIME =
      Comparator.comparing((AgreementRecord a) -> a.getTerminatedOn() == null)
          .thenComparing(AgreementWriter::start)
          .thenComparing(AgreementRecord::getId);

  private final Recorder recorder;
  private final ListLookup lists;

  AgreementWriter(Recorder recorder, ListLookup lists) {
    this.recorder = recorder;
    this.lists = lists;
  }

  boolean write(UUID organization, Row row, List<AgreementRecord> stored, Writing writing) {
    Row.Columns columns = columns(row);
    if (columns.isEmpty()) return false;
    Optional<AgreementRecord> meant = meant(columns, stored, writing);
    checkOrder(row, columns, meant);
    if (meant.isPresent()) {
      AgreementRecord before = meant.get();
      return recorder.update(
          AGREEMENT, before.getId(), Before.of(before, columns), columns.values());
    }
    if (columns.values().values().stream().allMatch(Objects::isNull)) {
      String end = row.text(PartnerField.AGREEMENT_TO);
      if (end.isEmpty() || TermEnd.of(end).isEmpty()) return false;
      // Nothing else is known of the agreement: that it has no end must not be lost.
      columns.put(AGREEMENT.NOTE, end);
    }
    columns.put(AGREEMENT.ORGANIZATION_ID, organization);
    recorder.insert(AGREEMENT, Ids.next(), columns.values());
    return true;
  }

  private static Optional<AgreementRecord> meant(
      Row.Columns columns, List<AgreementRecord> stored, Writing writing) {
    Optional<AgreementRecord> present = stored.stream().max(BY_TIME);
    if (writing == Writing.EDIT) return present;
    @Nullable Object number = columns.values().get(AGREEMENT.NUMBER);
    @Nullable Object date = columns.values().get(AGREEMENT.SIGNED_ON);
    if (number != null) {
      NameKey key = NameKey.of(number.toString());
      return stored.stream()
          .filter(a -> a.getNumber() != null && NameKey.of(a.getNumber()).equals(key))
          .filter(a -> date == null || a.getSignedOn() == null || date.equals(a.getSignedOn()))
          .max(BY_TIME)
          .or(() -> unnumbered(stored, date));
    }
    if (date != null) {
      return stored.stream()
          .filter(a -> date.equals(a.getSignedOn()))
          .max(BY_TIME)
          .or(() -> present.filter(a -> a.getSignedOn() == null));
    }
    return present;
  }

  private static Optional<AgreementRecord> unnumbered(
      List<AgreementRecord> stored, @Nullable Object date) {
    return stored.stream()
        .filter(a -> a.getNumber() == null)
        .filter(a -> date == null || a.getSignedOn() == null || date.equals(a.getSignedOn()))
        .max(BY_TIME);
  }

  private Row.Columns columns(Row row) {
    Row.Columns columns = new Row.Columns();
    if (row.has(PartnerField.AGREEMENT_KIND)) {
      Optional<ListValue> kind =
          lists.findOrAdd(ValueList.AGREEMENT_KINDS, row.text(PartnerField.AGREEMENT_KIND));
      columns.put(AGREEMENT.KIND_ID, kind.map(ListValue::id).orElse(null));
    }
    row.putText(PartnerField.AGREEMENT_NUMBER, AGREEMENT.NUMBER, columns);
    row.putDate(PartnerField.AGREEMENT_DATE, AGREEMENT.SIGNED_ON, columns);
    row.putDate(PartnerField.AGREEMENT_FROM, AGREEMENT.VALID_FROM, columns);
    Optional<TermEnd> end = TermEnd.of(row.text(PartnerField.AGREEMENT_TO));
    if (end.isEmpty()) row.putDate(PartnerField.AGREEMENT_TO, AGREEMENT.VALID_TO, columns);
    end.ifPresent(words -> end(words, columns));
    return columns;
  }

  /// Words for an end say that there is a last day or none; that the agreement prolongs itself only
  /// where they say so.
  private static void end(TermEnd words, Row.Columns columns) {
    columns.put(AGREEMENT.VALID_TO, words.last().orElse(null));
    if (words.prolongs()) columns.put(AGREEMENT.AUTO_PROLONGATION, true);
  }

  private static void checkOrder(Row row, Row.Columns columns, Optional<AgreementRecord> before) {
    @Nullable LocalDate to = after(AGREEMENT.VALID_TO, columns, before);
    @Nullable LocalDate from = after(AGREEMENT.VALID_FROM, columns, before);
    if (from == null) from = after(AGREEMENT.SIGNED_ON, columns, before);
    if (to != null && from != null && to.isBefore(from)) {
      PartnerField field =
          row.has(PartnerField.AGREEMENT_TO)
              ? PartnerField.AGREEMENT_TO
              : PartnerField.AGREEMENT_FROM;
      row.doubt(field, "date.order", row.text(field));
    }
  }

  private static @Nullable LocalDate after(
      org.jooq.TableField<AgreementRecord, LocalDate> field,
      Row.Columns columns,
      Optional<AgreementRecord> before) {
    if (columns.values().containsKey(field)) return (LocalDate) columns.values().get(field);
    return before.map(a -> a.get(field)).orElse(null);
  }

  private static LocalDate start(AgreementRecord a) {
    return Stream.of(a.getValidFrom(), a.getSignedOn(), a.getValidTo())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(LocalDate.MIN);
  }
}
