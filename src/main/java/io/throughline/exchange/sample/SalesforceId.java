package io.throughline.exchange.sample;

/// Record ids as Salesforce makes them: three characters for the kind, a number in base 62, and in the long form three
/// more that say which of the fifteen are capitals.
final class SalesforceId {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String SUFFIX = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

    private SalesforceId() {}

    static String of(String prefix, long number) {
        return lengthened(shortOf(prefix, number));
    }

    static String shortOf(String prefix, long number) {
        var id = new char[15];
        prefix.getChars(0, 3, id, 0);
        "5f0".getChars(0, 3, id, 3);
        // spread, so that neighbours differ in more than the last place and capitals fall everywhere
        var left = (number * 7_368_787L + 1_234_567L) % 3_521_614_606_208L;
        for (var i = 14; i >= 6; i--) {
            id[i] = DIGITS.charAt((int) (left % 62));
            left /= 62;
        }
        return new String(id);
    }

    static String lengthened(String id) {
        var suffix = new StringBuilder(id);
        for (var chunk = 0; chunk < 15; chunk += 5) {
            var capitals = 0;
            for (var i = 0; i < 5; i++) if (Character.isUpperCase(id.charAt(chunk + i))) capitals |= 1 << i;
            suffix.append(SUFFIX.charAt(capitals));
        }
        return suffix.toString();
    }
}
