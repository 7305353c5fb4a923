package zveno.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zveno.partners.AgreementStatus.State;
import zveno.text.Messages;

class AgreementStatusTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void firstAndLastDayAreInForce() {
    assertStatus(term(TODAY, TODAY.plusDays(100)), State.IN_FORCE, 100);
    assertStatus(term(TODAY.minusDays(100), TODAY), State.EXPIRING, 0);
    assertStatus(term(TODAY.plusDays(1), TODAY.plusDays(100)), State.NOT_STARTED, 1);
    assertStatus(term(TODAY.minusDays(100), TODAY.minusDays(1)), State.EXPIRED, 1);
  }

  @Test
  void warningBeginsOnTheDayThatIsSet() {
    assertStatus(term(TODAY, TODAY.plusDays(61)), State.IN_FORCE, 61);
    assertStatus(term(TODAY, TODAY.plusDays(60)), State.EXPIRING, 60);
    assertThat(term(TODAY, TODAY.plusDays(60)).on(TODAY, 30).state()).isEqualTo(State.IN_FORCE);
  }

  @Test
  void agreementThatProlongsItselfNeitherExpiresNorWarns() {
    assertStatus(prolonging(term(TODAY.minusDays(400), TODAY.minusDays(1))), State.PROLONGED, 0);
    assertStatus(prolonging(term(TODAY.minusDays(400), TODAY.plusDays(5))), State.IN_FORCE, 5);
    assertStatus(prolonging(term(null, null)), State.PROLONGED, 0);
    assertStatus(prolonging(term(TODAY.plusDays(3), null)), State.NOT_STARTED, 3);
  }

  @Test
  void termWithoutALastDayIsInForceFromItsFirst() {
    assertStatus(term(TODAY, null), State.NO_TERM, 0);
    assertStatus(term(TODAY.plusDays(1), null), State.NOT_STARTED, 1);
  }

  @Test
  void dayOfSigningStandsForAMissingFirstDay() {
    assertStatus(signed(TODAY.minusDays(1), null), State.NO_TERM, 0);
    assertStatus(signed(TODAY.plusDays(2), TODAY.plusDays(400)), State.NOT_STARTED, 2);
    AgreementTerm laterFrom =
        new AgreementTerm(
            Optional.of(TODAY.minusDays(9)),
            Optional.of(TODAY.plusDays(9)),
            Optional.empty(),
            false,
            Optional.empty());
    assertStatus(laterFrom, State.NOT_STARTED, 9);
  }

  @Test
  void lastDayAloneIsEnough() {
    assertStatus(term(null, TODAY.plusDays(100)), State.IN_FORCE, 100);
    assertStatus(term(null, TODAY.minusDays(2)), State.EXPIRED, 2);
  }

  @Test
  void agreementWithoutDatesIsUnknown() {
    assertStatus(term(null, null), State.UNKNOWN, 0);
    assertThat(term(null, null).on(TODAY, 60).inForce()).isFalse();
  }

  @Test
  void terminationEndsItFromItsDayOn() {
    AgreementTerm term = term(TODAY.minusDays(100), TODAY.plusDays(100));
    assertStatus(terminated(term, TODAY), State.TERMINATED, 0);
    assertStatus(terminated(term, TODAY.minusDays(7)), State.TERMINATED, 7);
    assertStatus(terminated(prolonging(term), TODAY.minusDays(7)), State.TERMINATED, 7);
  }

  @Test
  void terminationToComeShortensTheTerm() {
    AgreementTerm term = prolonging(term(TODAY.minusDays(100), TODAY.plusDays(400)));
    assertStatus(terminated(term, TODAY.plusDays(1)), State.EXPIRING, 0);
    assertStatus(terminated(term, TODAY.plusDays(101)), State.IN_FORCE, 100);
    AgreementTerm shorter = term(TODAY.minusDays(100), TODAY.plusDays(10));
    assertStatus(terminated(shorter, TODAY.plusDays(50)), State.EXPIRING, 10);
  }

  @Test
  void statesInForceAreThoseOfTheRule() {
    assertThat(State.values())
        .filteredOn(state -> new AgreementStatus(state, 0).inForce())
        .containsExactly(State.IN_FORCE, State.PROLONGED, State.NO_TERM, State.EXPIRING);
  }

  @Test
  void bestAgreementSpeaksForThePartner() {
    AgreementTerm expired = term(TODAY.minusDays(400), TODAY.minusDays(35));
    AgreementTerm longExpired = term(TODAY.minusDays(900), TODAY.minusDays(500));
    AgreementTerm expiring = term(TODAY.minusDays(400), TODAY.plusDays(23));
    AgreementTerm next = term(TODAY.plusDays(24), TODAY.plusDays(400));
    assertThat(AgreementStatus.of(List.of(longExpired, expired), TODAY, 60))
        .isEqualTo(new AgreementStatus(State.EXPIRED, 35));
    assertThat(AgreementStatus.of(List.of(expired, next, expiring), TODAY, 60))
        .isEqualTo(new AgreementStatus(State.EXPIRING, 23));
    assertThat(AgreementStatus.of(List.of(expired, next), TODAY, 60))
        .isEqualTo(new AgreementStatus(State.NOT_STARTED, 24));
    assertThat(AgreementStatus.of(List.of(), TODAY, 60)).isEqualTo(AgreementStatus.NONE);
  }

  @Test
  void statusIsToldInWords() {
    PartnerWords words = new PartnerWords(Messages.load());
    assertThat(words.status(new AgreementStatus(State.EXPIRING, 0))).isEqualTo("истекает сегодня");
    assertThat(words.status(new AgreementStatus(State.EXPIRING, 23)))
        .isEqualTo("истекает через 23\u00a0дня");
    assertThat(words.status(AgreementStatus.NONE)).isEqualTo("без договора");
    for (State state : State.values()) {
      assertThat(words.status(new AgreementStatus(state, 5))).isNotBlank();
    }
  }

  private static void assertStatus(AgreementTerm term, State state, long days) {
    assertThat(term.on(TODAY, 60)).isEqualTo(new AgreementStatus(state, days));
  }

  private static AgreementTerm term(LocalDate from, LocalDate to) {
    return new AgreementTerm(
        Optional.empty(),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        false,
        Optional.empty());
  }

  private static AgreementTerm signed(LocalDate signedOn, LocalDate to) {
    return new AgreementTerm(
        Optional.of(signedOn), Optional.empty(), Optional.ofNullable(to), false, Optional.empty());
  }

  private static AgreementTerm prolonging(AgreementTerm term) {
    return new AgreementTerm(term.signedOn(), term.from(), term.to(), true, term.terminatedOn());
  }

  private static AgreementTerm terminated(AgreementTerm term, LocalDate day) {
    return new AgreementTerm(
        term.signedOn(), term.from(), term.to(), term.autoProlongation(), Optional.of(day));
  }
}
