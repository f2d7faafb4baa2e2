package io.throughline.exchange.load;

/// How many slips lie between two words: a letter too much, too few, another, or two in the wrong order.
/// Source: Damerau and Levenshtein, in its "optimal string alignment" form.
final class Distance {
    private Distance() {}

    static boolean atMost(int most, String one, String other) {
        if (Math.abs(one.length() - other.length()) > most) return false;
        var twoBack = new int[other.length() + 1];
        var back = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (var j = 0; j < back.length; j++) back[j] = j;
        for (var i = 1; i <= one.length(); i++) {
            if (fill(row, back, twoBack, one, other, i) > most) return false;
            var spare = twoBack;
            twoBack = back;
            back = row;
            row = spare;
        }
        return back[other.length()] <= most;
    }

    /// Fills one row and gives its least value: once that is too much, the end is as well.
    private static int fill(int[] row, int[] back, int[] twoBack, String one, String other, int i) {
        row[0] = i;
        var least = i;
        for (var j = 1; j < row.length; j++) {
            var same = one.charAt(i - 1) == other.charAt(j - 1);
            row[j] = Math.min(Math.min(row[j - 1], back[j]) + 1, back[j - 1] + (same ? 0 : 1));
            if (isSwap(one, other, i, j)) row[j] = Math.min(row[j], twoBack[j - 2] + 1);
            least = Math.min(least, row[j]);
        }
        return least;
    }

    private static boolean isSwap(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
