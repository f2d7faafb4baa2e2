package io.throughline.deals.spot;

import io.throughline.deals.Deal;
import io.throughline.deals.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A deal as the rules of the sweet spot look at it, on a day.
///
/// @param facts every version that held on some day up to that day
/// @param columns what the columns of imports that a rule asks for hold on that day, by the column's name
public record Candidate(
        LocalDate asOf, Deal deal, Account account, List<Fact> facts, Map<String, List<String>> columns) {

    @Nullable
    String word(Word word) {
        return switch (word) {
            case INDUSTRY -> account.industry();
            case COUNTRY -> account.country();
            case ACCOUNT_TYPE -> account.type();
            case SOURCE -> deal.source();
            case TYPE -> deal.type();
            case PRODUCT -> deal.product();
            case LANE -> deal.lane().name();
            case STAGE -> deal.stage();
        };
    }

    @Nullable
    BigDecimal figure(Figure figure) {
        return switch (figure) {
            case EMPLOYEES -> account.employees() == null ? null : BigDecimal.valueOf(account.employees());
            case REVENUE -> account.revenue();
        };
    }

    @Nullable
    BigDecimal amountIn(String currency) {
        var amount = deal.amount();
        return amount == null || !currency.equals(amount.currency()) ? null : amount.amount();
    }

    List<String> column(String name) {
        return columns.getOrDefault(name, List.of());
    }
}
