package io.throughline.review.check;

import io.throughline.review.Transition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How findings write days, numbers and lists.
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Words() {}

    /// `3 Mar 2026`
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// `4,238`
    static String count(int n) {
        return n < 1000 ? Integer.toString(n) : String.format(Locale.ROOT, "%,d", n);
    }

    /// `1 day`, `4,238 days`
    static String count(int n, String one, String many) {
        return count(n) + " " + (n == 1 ? one : many);
    }

    /// `once`, `twice`, `3 times`
    static String times(int n) {
        return switch (n) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> count(n) + " times";
        };
    }

    /// `a, b and c`
    static String list(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        var last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /// With a full stop, unless it ends a sentence already.
    static String ended(String words) {
        return words.matches("(?s).*[.?!…]") ? words : words + ".";
    }

    /// A pinned day, in a sentence.
    static String of(Transition.Part part) {
        return switch (part) {
            case GO_LIVE -> "go-live";
            case VICTORY -> "first victory";
        };
    }

    static String quoted(String words) {
        return "“" + words + "”";
    }

    /// With a capital first letter.
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// As part of a sentence, without the stop that whoever wrote it may have put.
    static String unstopped(String words) {
        return words.replaceFirst("[.\\s]+$", "");
    }
}
