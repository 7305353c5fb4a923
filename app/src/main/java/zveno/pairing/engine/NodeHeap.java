package zveno.pairing.engine;

import java.util.Arrays;

/// A heap of nodes by distance; equal distances come by number, so that a search is the same on
/// every machine.
final class NodeHeap {
  static final long FAR = Long.MAX_VALUE;
  private static final int OUT = -1;
  private static final int SETTLED = -2;

  final long[] dist;
  private final int[] heap;
  private final int[] place;
  private final int[] touched;
  private int size;
  private int touchedCount;

  NodeHeap(int nodes) {
    dist = new long[nodes];
    heap = new int[nodes];
    place = new int[nodes];
    touched = new int[nodes];
    Arrays.fill(dist, FAR);
    Arrays.fill(place, OUT);
  }

  void clear() {
    for (int i = 0; i < touchedCount; i++) {
      dist[touched[i]] = FAR;
      place[touched[i]] = OUT;
    }
    touchedCount = 0;
    size = 0;
  }

  int touchedCount() {
    return touchedCount;
  }

  /// A node that the search has met.
  int touched(int i) {
    return touched[i];
  }

  boolean isSettled(int node) {
    return place[node] == SETTLED;
  }

  boolean isEmpty() {
    return size == 0;
  }

  long least() {
    return dist[heap[0]];
  }

  /// To be called only with a distance below the one known; never after the node was taken.
  void lower(int node, long to) {
    if (dist[node] == FAR) {
      touched[touchedCount++] = node;
      place[node] = size;
      heap[size++] = node;
    }
    dist[node] = to;
    up(place[node], node);
  }

  int take() {
    int top = heap[0];
    int last = heap[--size];
    place[top] = SETTLED;
    if (size > 0) down(last);
    return top;
  }

  private void up(int from, int node) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) >> 1;
      if (!before(node, heap[parent])) break;
      heap[at] = heap[parent];
      place[heap[at]] = at;
      at = parent;
    }
    heap[at] = node;
    place[node] = at;
  }

  private void down(int node) {
    int at = 0;
    while (true) {
      int child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && before(heap[child + 1], heap[child])) child++;
      if (!before(heap[child], node)) break;
      heap[at] = heap[child];
      place[heap[at]] = at;
      at = child;
    }
    heap[at] = node;
    place[node] = at;
  }

  private boolean before(int a, int b) {
    return dist[a] < dist[b] || (dist[a] == dist[b] && a < b);
  }
}
