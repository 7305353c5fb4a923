package zveno.home.view;

/// How an empty base can begin.
///
/// @param example fills it with the invented district
/// @param importing brings a table in
/// @param fresh begins with the user's own organisation
/// @param tour shows the window
public record Beginning(Runnable example, Runnable importing, Runnable fresh, Runnable tour) {}
