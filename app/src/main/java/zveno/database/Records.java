package zveno.database;

import static zveno.database.jooq.Tables.AGREEMENT;
import static zveno.database.jooq.Tables.AGREEMENT_KIND;
import static zveno.database.jooq.Tables.ATTACHMENT;
import static zveno.database.jooq.Tables.AUDIENCE;
import static zveno.database.jooq.Tables.BASE_SETTING;
import static zveno.database.jooq.Tables.CONTACT;
import static zveno.database.jooq.Tables.DEPARTMENT;
import static zveno.database.jooq.Tables.DIRECTION;
import static zveno.database.jooq.Tables.DISTRICT;
import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_AUDIENCE;
import static zveno.database.jooq.Tables.EVENT_FORM;
import static zveno.database.jooq.Tables.EVENT_LEVEL;
import static zveno.database.jooq.Tables.EVENT_METHODIST;
import static zveno.database.jooq.Tables.EVENT_MOVE;
import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;
import static zveno.database.jooq.Tables.EVENT_PART;
import static zveno.database.jooq.Tables.EVENT_PERSON;
import static zveno.database.jooq.Tables.EVENT_SERIES;
import static zveno.database.jooq.Tables.EVENT_SESSION;
import static zveno.database.jooq.Tables.INTERACTION_MODEL;
import static zveno.database.jooq.Tables.METHODIST;
import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_ADDRESS;
import static zveno.database.jooq.Tables.ORGANIZATION_ALIAS;
import static zveno.database.jooq.Tables.ORGANIZATION_APART;
import static zveno.database.jooq.Tables.ORGANIZATION_KIND;
import static zveno.database.jooq.Tables.ORGANIZATION_PHONE;
import static zveno.database.jooq.Tables.ORGANIZATION_TYPE;
import static zveno.database.jooq.Tables.PAIRING_DONOR;
import static zveno.database.jooq.Tables.PAIRING_MARK;
import static zveno.database.jooq.Tables.PAIRING_RECIPIENT;
import static zveno.database.jooq.Tables.PAIRING_ROUND;
import static zveno.database.jooq.Tables.PAIRING_VARIANT;
import static zveno.database.jooq.Tables.PARTICIPANT_ROLE;
import static zveno.database.jooq.Tables.PARTNERSHIP;
import static zveno.database.jooq.Tables.PARTNERSHIP_DIRECTION;
import static zveno.database.jooq.Tables.SCHOOL_SPAN;
import static zveno.database.jooq.Tables.SERIES_EXCEPTION;
import static zveno.database.jooq.Tables.SERIES_EXTRA;
import static zveno.database.jooq.Tables.WORK_DAY;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The tables whose rows are records of the user: each has an id and a time of deletion, and each
/// of its changes goes through the journal. A test compares the list with the schema.
public final class Records {
  /// Parents stand before their children.
  public static final List<Table<?>> TABLES =
      List.of(
          DISTRICT,
          ORGANIZATION_TYPE,
          ORGANIZATION_KIND,
          DEPARTMENT,
          DIRECTION,
          AGREEMENT_KIND,
          INTERACTION_MODEL,
          EVENT_FORM,
          EVENT_LEVEL,
          AUDIENCE,
          METHODIST,
          PARTICIPANT_ROLE,
          ORGANIZATION,
          ORGANIZATION_ALIAS,
          ORGANIZATION_ADDRESS,
          ORGANIZATION_PHONE,
          ORGANIZATION_APART,
          CONTACT,
          AGREEMENT,
          PARTNERSHIP,
          PARTNERSHIP_DIRECTION,
          EVENT_SERIES,
          SERIES_EXCEPTION,
          SERIES_EXTRA,
          EVENT,
          EVENT_PART,
          EVENT_AUDIENCE,
          EVENT_METHODIST,
          EVENT_MOVE,
          EVENT_SESSION,
          EVENT_ORGANIZATION,
          EVENT_PERSON,
          WORK_DAY,
          SCHOOL_SPAN,
          ATTACHMENT,
          PAIRING_ROUND,
          PAIRING_DONOR,
          PAIRING_RECIPIENT,
          PAIRING_MARK,
          PAIRING_VARIANT,
          BASE_SETTING);

  private Records() {}

  /// The record's id in this table.
  public static Field<UUID> id(Table<?> table) {
    return DSL.field(table.getQualifiedName().append("ID"), SQLDataType.UUID);
  }

  /// When the record went to the trash (UTC); null while it is alive.
  public static Field<LocalDateTime> deletedAt(Table<?> table) {
    return DSL.field(table.getQualifiedName().append("DELETED_AT"), SQLDataType.LOCALDATETIME);
  }

  /// The table with this name, in lower case as the journal writes it.
  ///
  /// @throws IllegalArgumentException when no such table holds records
  public static Table<?> table(String name) {
    for (Table<?> table : TABLES) if (table.getName().equalsIgnoreCase(name)) return table;
    throw new IllegalArgumentException(name);
  }

  /// The table's name as the journal, exchange files and answers write it.
  public static String name(Table<?> table) {
    return table.getName().toLowerCase(java.util.Locale.ROOT);
  }
}
