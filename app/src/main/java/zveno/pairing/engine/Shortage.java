package zveno.pairing.engine;

import java.util.Arrays;

/// Why a recipient is left without: the recipients that compete for too few places (a violator of
/// Hall's condition), and the donors whose places they are.
public final class Shortage {
  private final int[] recipients;
  private final int[] donors;
  private final int needed;
  private final int places;

  private Shortage(int[] recipients, int[] donors, int needed, int places) {
    this.recipients = recipients;
    this.donors = donors;
    this.needed = needed;
    this.places = places;
  }

  /// In order, the one that is left without among them.
  public int[] recipients() {
    return recipients.clone();
  }

  /// All donors that any of them could have, in order.
  public int[] donors() {
    return donors.clone();
  }

  /// How many places the recipients want at these donors.
  public int needed() {
    return needed;
  }

  /// How many places there are.
  public int places() {
    return places;
  }

  static Shortage of(Flow flow, int recipient) {
    return new Walk(flow).from(recipient);
  }

  /// Goes from recipients to donors they could have, and to those who have these donors.
  private static final class Walk {
    private final Flow flow;
    private final boolean[] recipients;
    private final boolean[] donors;
    private final int[] queue;
    private int tail;

    Walk(Flow flow) {
      this.flow = flow;
      recipients = new boolean[flow.arcs.recipients];
      donors = new boolean[flow.arcs.donors];
      queue = new int[flow.arcs.recipients];
    }

    Shortage from(int recipient) {
      meet(recipient);
      for (int head = 0; head < tail; head++) {
        int r = queue[head];
        for (int e = flow.arcs.start[r]; e < flow.arcs.start[r + 1]; e++) {
          int d = flow.arcs.donor(r, e);
          if (flow.arcs.cost[e] != Arcs.NONE && !donors[d] && !flow.holds(r, d)) enter(d);
        }
      }
      return new Shortage(marked(recipients), marked(donors), needed(), places());
    }

    private void meet(int recipient) {
      if (recipients[recipient]) return;
      recipients[recipient] = true;
      queue[tail++] = recipient;
    }

    private void enter(int donor) {
      donors[donor] = true;
      for (int s = flow.firstOf(donor); s >= 0; s = flow.nextOf(s)) meet(s / flow.slots);
    }

    private int needed() {
      int needed = 0;
      for (int i = 0; i < tail; i++) {
        int r = queue[i];
        for (int s = r * flow.slots; s < r * flow.slots + flow.demand[r]; s++) {
          if (flow.donorOf[s] < 0 || donors[flow.donorOf[s]]) needed++;
        }
      }
      return needed;
    }

    private int places() {
      int places = 0;
      for (int d = 0; d < donors.length; d++) if (donors[d]) places += flow.capacity[d];
      return places;
    }

    private static int[] marked(boolean... marks) {
      int[] found = new int[marks.length];
      int count = 0;
      for (int i = 0; i < marks.length; i++) if (marks[i]) found[count++] = i;
      return Arrays.copyOf(found, count);
    }
  }
}
