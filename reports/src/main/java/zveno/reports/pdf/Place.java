package zveno.reports.pdf;

/// A rectangle on a page, in points from its left upper corner.
record Place(int x, int y, int width, int height) {}
