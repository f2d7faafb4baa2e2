package io.throughline.exchange.sample;

/// How a deal would end, if one waited long enough: what nobody knows while it is open.
enum Fate {
    WON("Closed Won", 58, .68, 390),
    LOST("Closed Lost", 92, .78, 760),
    WALKED("Disqualified", 38, .6, 300),
    /// Nobody decides and nobody closes it: it stays open until somebody cleans up.
    FORGOTTEN("", 80, .5, 240);

    private final String stage;
    private final double median;
    private final double sigma;
    private final int longest;

    Fate(String stage, double median, double sigma, int longest) {
        this.stage = stage;
        this.median = median;
        this.sigma = sigma;
        this.longest = longest;
    }

    String stage() {
        return stage;
    }

    boolean closes() {
        return this != FORGOTTEN;
    }

    /// Days from opening to the close; of a forgotten one, the days somebody works on it.
    int days(Dice dice) {
        var days = dice.lognormal(median, sigma);
        while (days < 2 || days > longest) days = dice.lognormal(median, sigma);
        return (int) days;
    }
}
