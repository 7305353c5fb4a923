package zveno.pairing.view.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import zveno.pairing.Fairness;
import zveno.pairing.Round.Pairing;
import zveno.text.Messages;
import zveno.text.RussianNumber;

/// Short words of the workbench.
public record BenchWords(Messages messages) {
  private static final int MILLIS = 1000;
  private static final String PLUS = "+";

  /// «№ 912 — № 903».
  public String pair(Pairing pairing) {
    return messages.get("pairing.pair.names", pairing.recipient(), pairing.donor());
  }

  /// A number as it is.
  public String number(BigDecimal number) {
    return RussianNumber.format(number);
  }

  /// With one decimal at most.
  public String rounded(BigDecimal number) {
    return RussianNumber.format(number.setScale(1, RoundingMode.HALF_UP));
  }

  /// With its sign: «+4», «−13», «0».
  public String signed(BigDecimal number) {
    return (number.signum() > 0 ? PLUS : "") + RussianNumber.format(number);
  }

  /// A share as per cent: «0,9 %».
  public String percent(BigDecimal share) {
    return messages.get("pairing.percent.text", rounded(share.movePointRight(2)));
  }

  /// «0,4 с»; a plan that took no time at all took a hundredth.
  public String seconds(Duration took) {
    BigDecimal seconds =
        BigDecimal.valueOf(Math.max(10, took.toMillis()))
            .divide(BigDecimal.valueOf(MILLIS), 2, RoundingMode.HALF_UP);
    boolean many = seconds.compareTo(BigDecimal.ONE) >= 0;
    return RussianNumber.format(many ? seconds.setScale(1, RoundingMode.HALF_UP) : seconds);
  }

  /// The name of a mode on its button.
  public String mode(Fairness mode) {
    return messages.get("pairing.mode." + mode.code());
  }
}
