package zveno.demo.store;

import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_ADDRESS;
import static zveno.database.jooq.Tables.ORGANIZATION_ALIAS;
import static zveno.database.jooq.Tables.ORGANIZATION_PHONE;

import java.util.Optional;
import java.util.UUID;
import zveno.changes.store.Recorder;
import zveno.demo.DemoIds;
import zveno.demo.DemoIds.Kind;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.partners.Levels;
import zveno.partners.Organization;
import zveno.partners.PhoneText;

/// Writes organisations of the demo and what hangs on them, with the ids that they have.
final class DemoOrganizations {
  private final Recorder recorder;
  private final ListIds lists;

  DemoOrganizations(Recorder recorder, ListIds lists) {
    this.recorder = recorder;
    this.lists = lists;
  }

  void write(Organization o) {
    Optional<ListValue> kind = lists.value(ValueList.KINDS, o.kind());
    recorder.put(
        ORGANIZATION,
        o.id(),
        new Columns()
            .put(ORGANIZATION.NAME, o.name())
            .put(ORGANIZATION.SHORT_NAME, o.shortName())
            .put(ORGANIZATION.NUMBER, o.number())
            .put(ORGANIZATION.KIND_ID, kind.map(ListValue::id))
            .put(ORGANIZATION.TYPE_ID, kind.flatMap(ListValue::type))
            .put(ORGANIZATION.DEPARTMENT_ID, lists.id(ValueList.DEPARTMENTS, o.department()))
            .put(ORGANIZATION.FOUNDER, o.founder())
            .put(ORGANIZATION.LEVELS, Levels.stored(o.levels()))
            .put(ORGANIZATION.DISTRICT_ID, lists.id(ValueList.DISTRICTS, o.district()))
            .put(ORGANIZATION.CITY, o.city())
            .put(ORGANIZATION.COUNTRY, o.country())
            .put(ORGANIZATION.EMAIL, o.email())
            .put(ORGANIZATION.SITE, o.site())
            .put(ORGANIZATION.INN, o.inn())
            .put(ORGANIZATION.KPP, o.kpp())
            .put(ORGANIZATION.OGRN, o.ogrn())
            .put(ORGANIZATION.HEAD, o.head())
            .put(ORGANIZATION.HEAD_POSITION, o.headPosition())
            .put(ORGANIZATION.OURS, o.ours())
            .put(ORGANIZATION.NOTE, o.note())
            .values());
    for (int i = 0; i < o.aliases().size(); i++) alias(o.id(), o.aliases().get(i), i);
    for (int i = 0; i < o.addresses().size(); i++) address(o.id(), o.addresses().get(i), i);
    for (int i = 0; i < o.phones().size(); i++) phone(o.id(), o.phones().get(i), i);
  }

  private void alias(UUID organization, String alias, int place) {
    recorder.put(
        ORGANIZATION_ALIAS,
        DemoIds.below(organization, Kind.ALIAS, place),
        Columns.of(ORGANIZATION_ALIAS.ORGANIZATION_ID, organization)
            .put(ORGANIZATION_ALIAS.ALIAS, alias)
            .put(ORGANIZATION_ALIAS.PLACE, place)
            .values());
  }

  private void address(UUID organization, String address, int place) {
    recorder.put(
        ORGANIZATION_ADDRESS,
        DemoIds.below(organization, Kind.ADDRESS, place),
        Columns.of(ORGANIZATION_ADDRESS.ORGANIZATION_ID, organization)
            .put(ORGANIZATION_ADDRESS.ADDRESS, address)
            .put(ORGANIZATION_ADDRESS.PLACE, place)
            .values());
  }

  private void phone(UUID organization, PhoneText phone, int place) {
    recorder.put(
        ORGANIZATION_PHONE,
        DemoIds.below(organization, Kind.PHONE, place),
        Columns.of(ORGANIZATION_PHONE.ORGANIZATION_ID, organization)
            .put(ORGANIZATION_PHONE.TYPED, phone.typed())
            .put(ORGANIZATION_PHONE.E164, phone.e164())
            .put(ORGANIZATION_PHONE.EXTENSION, phone.extension())
            .put(ORGANIZATION_PHONE.PLACE, place)
            .values());
  }
}
