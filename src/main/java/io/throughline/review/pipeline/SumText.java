package io.throughline.review.pipeline;

import io.throughline.base.Money;
import io.throughline.settings.Exchange;
import io.throughline.settings.Rate;
import io.throughline.web.Shell;
import java.util.List;
import java.util.stream.Collectors;

/// How sums are written: each currency for itself, then what they come to together, and by which rates.
public record SumText(Shell shell) {

    /// `EUR 1,500 · USD 700`
    public String each(List<Money> sums) {
        return sums.stream().map(shell.wording()::roughly).collect(Collectors.joining(" · "));
    }

    /// `EUR 2,144`
    public String total(Exchange.Together together) {
        return shell.wording().roughly(together.total());
    }

    /// `1 USD = 0.92 EUR from 1 Mar 2026; without a rate, and not in it: CHF`; empty where nothing was converted or
    /// left
    /// out.
    public String basis(Exchange.Together together) {
        var rates = together.rates().stream().map(this::dated).collect(Collectors.joining(", "));
        if (together.apart().isEmpty()) return rates;
        var apart = shell.say("pipeline.together.apart", apart(together.apart()));
        return rates.isEmpty() ? apart : rates + "; " + apart;
    }

    private String dated(Rate rate) {
        return shell.say("pipeline.together.rate", rate.equation(), shell.day(rate.validFrom()));
    }

    private String apart(List<Money> sums) {
        return sums.stream()
                .map(Money::currency)
                .map(currency -> currency == null ? shell.say("pipeline.together.noCurrency") : currency)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// A quota with what was won of it, and what that is made of.
    public String won(Attainment attainment) {
        var line = shell.say(
                "quota.won",
                total(attainment.won()),
                shell.wording().roughly(attainment.quota()),
                shell.wording().quarter(attainment.quarter()),
                attainment.deals());
        var unknown = attainment.unknown() == 0 ? "" : " · " + shell.say("pipeline.sum.unknown", attainment.unknown());
        var basis = basis(attainment.won());
        return line + unknown + (basis.isEmpty() ? "" : " · " + basis);
    }
}
