package zveno.reports.events;

import java.util.List;

/// The figures under a table of events.
///
/// @param completion how much of the plan was done
/// @param people all who took part, event by event
/// @param organizations how many different ones took part
/// @param visits how often organisations took part
/// @param districts how many different ones they come from
/// @param doubts finished sentences about figures that do not agree
public record EventsTotals(
    int events,
    int held,
    int moved,
    int cancelled,
    Completion completion,
    int people,
    int teachers,
    int pupils,
    int parents,
    int organizations,
    int visits,
    int districts,
    List<String> doubts) {

  /// How much of a plan was done.
  ///
  /// @param held of those that were due
  /// @param due planned to the day, without those that were called off by agreement
  /// @param extra held beside the plan
  public record Completion(int held, int due, int extra) {}

  public EventsTotals {
    doubts = List.copyOf(doubts);
  }
}
