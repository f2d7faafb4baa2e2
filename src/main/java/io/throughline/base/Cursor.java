package io.throughline.base;

import java.util.List;

/// Where a page of a list begins: behind a row, or, backwards, before it. It names the row by the values the list is
/// sorted by, so that a page is found without counting those before it, and stays right while rows come and go.
///
/// @param list which list in which order; a cursor is good for no other
/// @param key the sorted-by values of the row, as text, the last of them unique
public record Cursor(String list, boolean backwards, List<String> key) {}
