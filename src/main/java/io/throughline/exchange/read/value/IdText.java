package io.throughline.exchange.read.value;

/// Reads one text as an id.
///
/// Salesforce writes ids with 15 characters, where case counts, or with 18, whose last three say which of the first
/// 15 are capitals: each stands for five characters, the first of them its lowest bit.
public final class IdText {
    private static final String CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

    private IdText() {}

    /// The id with 18 characters, or as it is where it is not Salesforce's.
    public static String salesforce(String id) {
        return id.length() == 15 && isSalesforce(id) ? id + check(id, 0) + check(id, 5) + check(id, 10) : id;
    }

    private static char check(String id, int from) {
        var bits = 0;
        for (var i = 0; i < 5; i++) if (id.charAt(from + i) >= 'A' && id.charAt(from + i) <= 'Z') bits |= 1 << i;
        return CHECK.charAt(bits);
    }

    /// Whether a text has the form of a Salesforce id: 15 or 18 letters and digits, of which the first three tell the
    /// kind and a digit is among them.
    public static boolean isSalesforce(String id) {
        if (id.length() != 15 && id.length() != 18) return false;
        for (var i = 0; i < id.length(); i++) if (!isLetterOrDigit(id.charAt(i))) return false;
        return id.charAt(0) == '0' || id.charAt(0) == 'a';
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /// `5.12E+09`: a spreadsheet rounded the id, and nothing can bring it back.
    public static boolean isRounded(String id) {
        var e = id.indexOf("E+");
        if (e < 3 || (id.charAt(1) != '.' && id.charAt(1) != ',')) return false;
        return id.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',' || c == 'E' || c == '+');
    }
}
