package zveno.pairing.engine;

/// Finds a place for the recipients that are still open, each along a shortest path, over a full
/// table; one donor each, plain weights. Donors stand in one list: settled, to be looked at, the
/// rest.
final class DenseAugment {
  private static final long FAR = Long.MAX_VALUE;

  /// Rows that are read as quickly as a list of the nearest.
  private static final int SHORT_ROW = 4 * NearRows.LENGTH;

  private final Flow flow;
  private final Arcs arcs;
  private final long[] v;
  private final long[] dist;
  private final int[] by;
  private final int[] list;
  private final int[] placeOf;
  private final NearRows near;

  /// The length of the shortest way to an end that is known by now.
  private long bound;

  private int low;
  private int up;

  DenseAugment(Flow flow) {
    this.flow = flow;
    this.arcs = flow.arcs;
    this.v = flow.v;
    dist = new long[arcs.donors];
    by = new int[arcs.donors];
    list = new int[arcs.donors];
    placeOf = new int[arcs.donors];
    for (int d = 0; d < list.length; d++) {
      list[d] = d;
      placeOf[d] = d;
    }
    near = new NearRows(arcs.donors < SHORT_ROW ? 0 : arcs.recipients);
  }

  void run() {
    for (int r = 0; r < arcs.recipients; r++) {
      if (flow.demand[r] > 0 && flow.donorOf[r] == Flow.OPEN) augment(r);
    }
    int[] donorOf = flow.donorOf;
    for (int r = 0; r < arcs.recipients; r++) {
      if (flow.demand[r] == 0) flow.raise(r);
      else if (donorOf[r] >= 0) flow.u[r] = arcs.cost[flow.arcOf[r]] - v[donorOf[r]];
      else flow.u[r] = flow.lastEmpty(r);
    }
  }

  private void augment(int recipient) {
    long penalty = flow.nextEmpty(recipient);
    long sink = penalty;
    bound = penalty;
    first(recipient);
    int sinkBy = recipient;
    long least = 0;
    low = 0;
    up = 0;
    int end;
    search:
    while (true) {
      if (low == up) {
        least = collect();
        if (sink <= least) {
          least = sink;
          end = -1;
          break;
        }
        for (int k = low; k < up; k++) {
          if (flow.hasRoom(list[k])) {
            end = list[k];
            break search;
          }
        }
      }
      int donor = list[low++];
      for (int s = flow.firstOf(donor); s >= 0; s = flow.nextOf(s)) {
        long base = least - (arcs.cost[flow.arcOf[s]] - v[donor]);
        if (base + penalty < sink) {
          sink = base + penalty;
          sinkBy = s;
          bound = Math.min(bound, sink);
        }
        end = scan(s, base, least);
        if (end >= 0) break search;
      }
    }
    for (int k = 0; k < low; k++) {
      int donor = list[k];
      if (dist[donor] < least) v[donor] += dist[donor] - least;
    }
    turn(recipient, end, sinkBy);
  }

  private void first(int recipient) {
    int row = arcs.start[recipient];
    int[] cost = arcs.cost;
    int limit = flow.limit;
    for (int d = 0; d < dist.length; d++) {
      int c = cost[row + d];
      dist[d] = c <= limit ? c - v[d] : FAR;
      by[d] = recipient;
      if (dist[d] < bound && flow.hasRoom(d)) bound = dist[d];
    }
  }

  /// Puts the nearest of the rest behind the settled ones.
  private long collect() {
    long least = FAR;
    for (int k = up; k < list.length; k++) {
      int donor = list[k];
      long h = dist[donor];
      if (h <= least) {
        if (h < least) {
          up = low;
          least = h;
        }
        swap(k, donor);
      }
    }
    return least;
  }

  /// Returns a donor with room that is as near as the nearest, or -1. Whoever would come no nearer
  /// than the nearest end known does not matter.
  private int scan(int recipient, long base, long least) {
    int row = arcs.start[recipient];
    int donors = dist.length;
    if (donors < SHORT_ROW) return scanAll(recipient, base, least);
    if (base + near.edge(recipient) < bound) {
      near.read(recipient, arcs.cost, row, v);
      if (base + near.edge(recipient) < bound) return scanAll(recipient, base, least);
    }
    for (int place = 0; place < NearRows.LENGTH; place++) {
      int donor = near.donor(recipient, place);
      if (reach(recipient, donor, near.cost(recipient, place), base, least)) return donor;
    }
    return -1;
  }

  private int scanAll(int recipient, long base, long least) {
    int row = arcs.start[recipient];
    int[] cost = arcs.cost;
    for (int donor = 0; donor < dist.length; donor++) {
      int c = cost[row + donor];
      if (base + c - v[donor] < dist[donor] && reach(recipient, donor, c, base, least)) {
        return donor;
      }
    }
    return -1;
  }

  /// Whether it is a donor with room, as near as the nearest.
  private boolean reach(int recipient, int donor, int cost, long base, long least) {
    long h = base + cost - v[donor];
    if (h >= bound || h >= dist[donor] || cost > flow.limit) return false;
    dist[donor] = h;
    by[donor] = recipient;
    boolean room = flow.hasRoom(donor);
    if (room) bound = Math.min(bound, h);
    if (h > least) return false;
    if (room) return true;
    settle(donor);
    return false;
  }

  /// Puts a donor of the rest behind those to be looked at.
  private void settle(int donor) {
    swap(placeOf[donor], donor);
  }

  private void swap(int place, int donor) {
    int other = list[up];
    list[place] = other;
    placeOf[other] = place;
    list[up] = donor;
    placeOf[donor] = up++;
  }

  private void turn(int recipient, int end, int sinkBy) {
    int donor = end;
    int mover = end < 0 ? sinkBy : by[end];
    while (true) {
      int left = flow.donorOf[mover];
      if (donor < 0) flow.leaveEmpty(mover);
      else flow.take(mover, donor, arcs.start[mover] + donor);
      if (mover == recipient) return;
      donor = left;
      mover = by[donor];
    }
  }
}
