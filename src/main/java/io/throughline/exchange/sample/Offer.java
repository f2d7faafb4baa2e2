package io.throughline.exchange.sample;

import java.util.List;

/// What the sample company sells, and where its deals come from.
final class Offer {
    record Product(int number, String code, String name, String family, int price, boolean active) {}

    /// @param weight how often deals come from there
    /// @param odds how much better they are won than others, in log odds; only referrals really are
    record Source(String name, double weight, double odds) {}

    static final List<Product> PRODUCTS = List.of(
            new Product(0, "QU-1", "Quillon Base", "Quillon", 9_500, true),
            new Product(1, "QU-2", "Quillon Plus", "Quillon", 18_000, true),
            new Product(2, "QU-3", "Quillon Pro", "Quillon", 41_000, true),
            new Product(3, "TA-200", "Tarsel 200", "Tarsel", 14_500, true),
            new Product(4, "TA-400", "Tarsel 400", "Tarsel", 33_000, true),
            new Product(5, "TA-SV", "Tarsel Service", "Services", 6_000, true),
            new Product(6, "OV-1", "Ovrette Line Control", "Ovrette", 78_000, true),
            new Product(7, "TA-100", "Tarsel 100", "Tarsel", 8_000, false));

    static final double[] PRODUCT_WEIGHTS = {22, 20, 15, 16, 12, 8, 5, 2};

    static final List<Source> SOURCES = List.of(
            new Source("Web", 30, 0),
            new Source("Trade Show", 17, 0),
            new Source("Partner", 15, 0),
            new Source("Cold Call", 14, 0),
            new Source("Customer Referral", 12, .6),
            new Source("", 12, 0));

    static final List<String> TYPES = List.of("New Business", "Existing Business - Upgrade", "Renewal");

    static final List<String> STAGES =
            List.of("Prospecting", "Qualification", "Needs Analysis", "Proposal/Price Quote", "Negotiation/Review");

    static final List<String> LOST_BECAUSE =
            List.of("Price", "Lost to competitor", "No decision", "No budget", "Timing", "Missing feature", "");

    static final List<String> RIVALS = List.of("Brannock", "Ostrel", "In-house", "");

    static final List<String> NEXT_STEPS = List.of(
            "Send revised quote",
            "Call plant manager",
            "Site visit",
            "Wait for budget round",
            "Demo for production",
            "Legal to answer on liability",
            "Follow up",
            "Meet CFO",
            "Reference call",
            "Check with procurement");

    private Offer() {}

    static double[] sourceWeights() {
        return SOURCES.stream().mapToDouble(Source::weight).toArray();
    }
}
