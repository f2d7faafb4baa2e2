package io.throughline.exchange.report;

import io.throughline.base.KaplanMeier;
import io.throughline.base.Money;
import io.throughline.base.Sample;
import io.throughline.deals.Status;
import io.throughline.exchange.report.Intake.Imported;
import io.throughline.exchange.report.Intake.LeftOut;
import io.throughline.exchange.report.Intake.Refused;
import io.throughline.exchange.report.Intake.Settled;
import io.throughline.exchange.report.Intake.TakenFor;
import io.throughline.exchange.report.Intake.Unresolved;
import io.throughline.exchange.report.PipelineReport.CloseMoves;
import io.throughline.exchange.report.PipelineReport.Closed;
import io.throughline.exchange.report.PipelineReport.Pipeline;
import io.throughline.exchange.report.PipelineReport.VerdictTotal;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Verdict;
import io.throughline.review.Wilson;
import io.throughline.review.WinRate;
import io.throughline.review.WinRate.Dimension;
import io.throughline.web.DealDates;
import io.throughline.web.Usual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// A report made by hand: what a pipeline of an ordinary company looks like, with made-up names.
final class SampleReport {
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private SampleReport() {}

    static PipelineReport ordinary() {
        var won = won(new Random(7), 412);
        var ages = ages(new Random(11));
        var going = ages.entrySet().stream()
                .flatMapToInt(
                        a -> java.util.stream.IntStream.generate(a::getKey).limit(a.getValue()))
                .toArray();
        var ended = java.util.stream.IntStream.concat(
                        java.util.Arrays.stream(won),
                        java.util.Arrays.stream(won(new Random(3), 655)).map(d -> d / 2))
                .toArray();
        var sample = Sample.of(won);
        var usual = new Usual(sample.n(), sample.quantile(.5), sample.quantile(.95), sample.max());
        return new PipelineReport(
                DAY,
                intake(),
                new Pipeline(going.length + 19, ages, 19, verdicts(usual, ages), new CloseMoves(341, 12), 4),
                new Closed(412, 655, 0, "all deals", usual, KaplanMeier.of(ended, going), 23),
                deals(),
                winRates(),
                List.of(
                        "what the buyer said or did, as no file carries activities",
                        "next steps, as no file carries them"));
    }

    static PipelineReport empty() {
        return new PipelineReport(
                DAY,
                new Intake(
                        List.of(new Imported("deals.csv", "deal", 0, 0, 0, 0, 0, List.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                new Pipeline(0, new TreeMap<>(), 0, List.of(), new CloseMoves(0, 0), 0),
                nothingClosed(),
                List.of(),
                new SegmentRates(0, 0, 0, 0, List.of()),
                List.of());
    }

    static PipelineReport withoutClosedDeals() {
        var ages = new TreeMap<Integer, Integer>();
        ages.put(40, 2);
        var deals = List.of(deals().get(0), deals().get(3));
        return new PipelineReport(
                DAY,
                new Intake(
                        List.of(new Imported("deals.csv", "deal", 2, 2, 0, 0, 0, List.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                new Pipeline(
                        2,
                        ages,
                        0,
                        List.of(new VerdictTotal(Verdict.UNPROVEN, 2, List.of(), 2)),
                        new CloseMoves(0, 0),
                        0),
                nothingClosed(),
                deals,
                new SegmentRates(0, 0, 0, 0, List.of()),
                List.of());
    }

    static PipelineReport of(ReviewedDeal deal) {
        var report = ordinary();
        return new PipelineReport(
                report.asOf(),
                report.intake(),
                report.pipeline(),
                report.closed(),
                List.of(deal),
                report.winRates(),
                report.unknown());
    }

    static PipelineReport with(PipelineReport report, Closed closed) {
        return new PipelineReport(
                report.asOf(),
                report.intake(),
                report.pipeline(),
                closed,
                report.first(),
                report.winRates(),
                report.unknown());
    }

    static ReviewedDeal named(String name) {
        return deal(
                "n-1",
                name,
                "Calder Foods",
                "T. Reyes",
                "Proposal",
                money("1200", "EUR"),
                40,
                null,
                -10,
                Verdict.AT_RISK);
    }

    private static Closed nothingClosed() {
        return new Closed(0, 0, 0, "all deals", Usual.NONE, KaplanMeier.of(new int[0], new int[0]), 0);
    }

    private static int[] won(Random random, int n) {
        return random.doubles(n)
                .mapToInt(u -> (int) Math.round(12 + 150 * Math.pow(-Math.log(1 - u * .995), .75)))
                .toArray();
    }

    private static TreeMap<Integer, Integer> ages(Random random) {
        var ages = new TreeMap<Integer, Integer>();
        random.doubles(268).forEach(u -> ages.merge((int) (760 * u * u), 1, Integer::sum));
        return ages;
    }

    private static List<VerdictTotal> verdicts(Usual usual, TreeMap<Integer, Integer> ages) {
        var dead = ages.tailMap(usual.longest(), false).values().stream()
                .mapToInt(i -> i)
                .sum();
        return List.of(
                new VerdictTotal(Verdict.IN_DANGER, dead, List.of(money("4812500", "EUR"), money("912000", "USD")), 3),
                new VerdictTotal(Verdict.AT_RISK, 71, List.of(money("2210400", "EUR"), money("145000", "USD")), 6),
                new VerdictTotal(Verdict.UNPROVEN, 268 + 19 - dead - 71, List.of(money("7133250.50", "EUR")), 31));
    }

    private static Intake intake() {
        return new Intake(
                List.of(
                        new Imported("Account.csv", "organization", 412, 412, 0, 0, 0, List.of()),
                        new Imported(
                                "Opportunity.csv",
                                "deal",
                                1358,
                                1354,
                                0,
                                2,
                                2,
                                List.of(
                                        new Refused(
                                                211,
                                                "The close date “31/02/2026” is no day; mend it in the file and import again."),
                                        new Refused(980, "The name is blank; every deal needs one."))),
                        new Imported("OpportunityHistory.csv", "deal history", 5120, 5120, 0, 0, 0, List.of()),
                        new Imported("User.csv", "user", 14, 14, 0, 0, 0, List.of())),
                List.of(new LeftOut("notes.docx", "It is no table: its first bytes are those of a zip file.")),
                List.of(new TakenFor("Opportunity.csv", "Product", "PumpCare Plus", "Pump Care Plus", 148)),
                List.of(new Unresolved("Opportunity.csv", "Owner", "K. Lund", 6)),
                List.of(
                        new Settled(
                                "Opportunity.csv",
                                "The file",
                                "Salesforce object export, UTF-8, comma, dates as day/month/four-digit year"),
                        new Settled(
                                "Opportunity.csv",
                                "Stage Discovery",
                                "open, suggests Recognition of needs (the word itself)"),
                        new Settled("Opportunity.csv", "Stage Closed Won", "won (IsWon of its rows)"),
                        new Settled("Opportunity.csv", "Columns left aside", "LastViewedDate, LastReferencedDate")),
                List.of("Opportunity.csv names 2 accounts that no file lists: made from the name alone."));
    }

    private static SegmentRates winRates() {
        return new SegmentRates(
                412,
                1067,
                17,
                21,
                List.of(
                        rate(Dimension.PRODUCT, "Pump Care Plus", 121, 260, false),
                        rate(Dimension.PRODUCT, "Pump Care", 148, 402, false),
                        rate(Dimension.PRODUCT, "Line Watch", 96, 241, false),
                        rate(Dimension.PRODUCT, "Line Watch Mini", 3, 6, false),
                        rate(Dimension.SOURCE, "Existing customer", 118, 190, true),
                        rate(Dimension.SOURCE, "Partner", 80, 212, false),
                        rate(Dimension.SOURCE, "Trade fair", 31, 120, false),
                        rate(Dimension.INDUSTRY, "Utilities", 160, 390, false),
                        rate(Dimension.INDUSTRY, "Food and drink", 102, 288, false)));
    }

    private static WinRate rate(Dimension dimension, String segment, int won, int closed, boolean standsOut) {
        return new WinRate(dimension, segment, won, closed, Wilson.of(won, closed), standsOut ? .001 : .6);
    }

    static List<ReviewedDeal> deals() {
        var deals = new ArrayList<ReviewedDeal>();
        deals.add(deal(
                "006-01",
                "Asset monitoring, three pumping stations",
                "Halden Water",
                "Tomas Reyes",
                "Proposal",
                money("412000", "EUR"),
                731,
                640,
                -260,
                Verdict.IN_DANGER));
        deals.add(deal(
                "006-02",
                "Cold chain telemetry",
                "Calder Foods",
                "Ida Brandt",
                "Negotiation",
                money("380000", "EUR"),
                655,
                470,
                -151,
                Verdict.IN_DANGER));
        deals.add(deal(
                "006-03",
                "Ward refit, phase two",
                "Sund Hospital",
                "Tomas Reyes",
                "Proposal",
                money("290000", "USD"),
                602,
                520,
                -90,
                Verdict.IN_DANGER));
        deals.add(deal(
                "006-04",
                "Depot scheduling",
                "Nordmark Rail",
                "Priya Nair",
                null,
                money("264500", "EUR"),
                590,
                null,
                30,
                Verdict.IN_DANGER));
        deals.add(deal(
                "006-05",
                "Grid fault calls",
                "Orla Grid",
                "Ida Brandt",
                "Discovery",
                money("188000", "EUR"),
                411,
                300,
                -12,
                Verdict.AT_RISK));
        deals.add(deal(
                "006-06",
                "Yard automation",
                "Brack Logistics",
                "Priya Nair",
                "Proposal",
                money("176000", "EUR"),
                377,
                350,
                45,
                Verdict.AT_RISK));
        deals.add(deal(
                "006-07",
                "Boiler house",
                "Tarn Paper",
                "Tomas Reyes",
                "Discovery",
                money("120000", "USD"),
                96,
                60,
                80,
                Verdict.UNPROVEN));
        deals.add(deal(
                "006-08",
                "Line Watch for plant four",
                "Ester Glass",
                "Ida Brandt",
                "Discovery",
                money("98000", "EUR"),
                51,
                20,
                120,
                Verdict.UNPROVEN));
        deals.add(deal(
                "006-09",
                "Framework agreement",
                null,
                "Priya Nair",
                "Proposal",
                money("64000", "EUR"),
                null,
                null,
                60,
                Verdict.UNPROVEN));
        deals.add(deal(
                "006-10", "Spare parts", "Mellby Mining", null, "Discovery", null, 12, null, null, Verdict.UNPROVEN));
        return deals;
    }

    /// @param closes days from the day of the report to the expected close
    private static ReviewedDeal deal(
            String id,
            String name,
            String account,
            String owner,
            String stage,
            Money amount,
            Integer age,
            Integer changed,
            Integer closes,
            Verdict verdict) {
        var dates = new DealDates(
                age == null ? null : DAY.minusDays(age),
                age == null || changed == null ? null : DAY.minusDays(age).plusDays(changed),
                DAY,
                closes == null ? null : DAY.plusDays(closes));
        return new ReviewedDeal(
                java.util.UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                id,
                name,
                account,
                owner,
                stage,
                Status.OPEN,
                amount,
                age,
                dates,
                verdict,
                sentence(verdict, age),
                ask(verdict),
                findings(verdict, age));
    }

    private static String sentence(Verdict verdict, Integer age) {
        if (age == null) return "Nothing about the buyer is recorded yet, and nobody knows when it was opened.";
        return switch (verdict) {
            case IN_DANGER -> "Open for " + age + " days: longer than the longest of 412 deals ever won.";
            case AT_RISK -> "Open for " + age + " days: only 7 of 412 won deals took longer.";
            default -> "Nothing about the buyer is recorded yet; by its dates it is in time.";
        };
    }

    private static String ask(Verdict verdict) {
        return switch (verdict) {
            case IN_DANGER -> "What did the buyer last do, and what happens to them on the day after nothing changes?";
            case AT_RISK -> "Which day did the buyer name for the decision, and why that day?";
            default -> "Who loses what, and from which day on, if nothing changes?";
        };
    }

    private static List<Finding> findings(Verdict verdict, Integer age) {
        if (verdict == Verdict.UNPROVEN || age == null) return List.of();
        var severity = verdict == Verdict.IN_DANGER ? Severity.STOP : Severity.RISK;
        return List.of(new Finding("older-than-won", severity, sentence(verdict, age), ask(verdict), List.of(), null));
    }

    static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
