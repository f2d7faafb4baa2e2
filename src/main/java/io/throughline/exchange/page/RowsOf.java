package io.throughline.exchange.page;

import io.throughline.web.Page;

/// Rows of a table, counted in the words that people have for them.
final class RowsOf {
    private RowsOf() {}

    static String table(Page page, String table, long rows) {
        return switch (table) {
            case "app_user" -> page.say("rows.user", rows);
            case "team" -> page.say("rows.team", rows);
            case "product" -> page.say("rows.product", rows);
            case "organization" -> page.say("rows.organization", rows);
            case "person" -> page.say("rows.person", rows);
            case "deal" -> page.say("rows.deal", rows);
            case "interaction" -> page.say("rows.interaction", rows);
            case "fact" -> page.say("rows.fact", rows);
            case "stage_meaning" -> page.say("rows.stage", rows);
            case "deal_change" -> page.say("rows.change", rows);
            default -> page.say("rows.other", rows, table.replace('_', ' '));
        };
    }
}
