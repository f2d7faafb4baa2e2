package io.throughline.review.account;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A page of accounts or of persons, by name.
///
/// @param kind `accounts` or `people`, which is also their path
/// @param typed what they were searched by
/// @param rows at most a page of them
/// @param more there are others after these
/// @param first it begins with the first of all
public record ListPage(Shell shell, String kind, String typed, List<Row> rows, boolean more, boolean first)
        implements Page {

    static ListPage of(Shell shell, String kind, String typed, List<Row> found, boolean first) {
        var more = found.size() > AccountReading.PAGE;
        return new ListPage(shell, kind, typed, more ? found.subList(0, AccountReading.PAGE) : found, more, first);
    }

    public String path() {
        return "/" + kind;
    }

    public String firstPage() {
        return typed.isBlank() ? path() : path() + "?q=" + encoded(typed);
    }

    public String next() {
        var last = rows.getLast();
        return path() + "?q=" + encoded(typed) + "&after=" + encoded(last.name()) + "&id=" + last.id();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
