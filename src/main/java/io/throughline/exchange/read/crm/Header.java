package io.throughline.exchange.read.crm;

import java.util.Locale;

/// The name of a column.
///
/// @param key the name in small letters and digits alone, so that `CloseDate`, `close_date` and `Close Date` are one
record Header(int index, String name, String key) {
    static Header of(int index, String name) {
        return new Header(index, name, key(name));
    }

    static String key(String name) {
        var key = new StringBuilder();
        for (var c : name.replace("#", "number").toLowerCase(Locale.ROOT).toCharArray())
            if (Character.isLetterOrDigit(c)) key.append(c);
        return key.toString();
    }

    /// Whether a company added the column to its own Salesforce: `Region__c`, in connectors `region_c`.
    boolean isCustom() {
        var small = name.toLowerCase(Locale.ROOT);
        return small.endsWith("__c") || (small.endsWith("_c") && small.equals(name) && small.indexOf(' ') < 0);
    }

    /// Whether a connector or the CRM keeps the column for itself.
    boolean isOfTheSystem() {
        return key.isEmpty()
                || name.startsWith("_")
                || key.startsWith("unnamed")
                || key.equals("systemmodstamp")
                || key.endsWith("photourl")
                || key.equals("rownumber");
    }

    /// Whether the column probably holds dates, so that it can witness how the file writes them.
    boolean soundsLikeDate() {
        return key.contains("date")
                || key.contains("datum")
                || key.contains("modstamp")
                || key.endsWith("on")
                || key.endsWith("at")
                || key.contains("time")
                || key.contains("modified");
    }
}
