package io.throughline.exchange.sample;

import java.text.Normalizer;
import java.util.Locale;

/// Names made from the word lists: one for each number, no two alike among the first 276,480 companies.
public final class Names {
    private Names() {}

    /// A company's name; a number always gives the same one for a seed.
    public static String company(long seed, int number) {
        var starts = Words.COMPANY_STARTS.size();
        var stems = starts * Words.COMPANY_ENDS.size();
        // 1,051 has no divisor in common with the number of stems, so every stem comes once before the first repeats
        var stem = Math.floorMod(number * 1_051L + seed * 7, stems);
        var round = number / stems;
        var trade = tradeOf(seed, number);
        var region = Words.REGIONS.get(round / Words.COMPANY_TRADES.size() % Words.REGIONS.size());
        return region + Words.COMPANY_STARTS.get(stem % starts) + Words.COMPANY_ENDS.get(stem / starts) + " "
                + Words.COMPANY_TRADES.get(trade);
    }

    /// The place in the trades of what a company does.
    static int tradeOf(long seed, int number) {
        var stems = Words.COMPANY_STARTS.size() * Words.COMPANY_ENDS.size();
        return Math.floorMod(number + number / stems + seed, Words.COMPANY_TRADES.size());
    }

    /// A person's name.
    public static String person(long seed, int number) {
        var dice = new Dice(seed, "person", number);
        return firstName(dice) + " " + surname(dice);
    }

    static String firstName(Dice dice) {
        return dice.of(Words.FIRST_NAMES);
    }

    static String surname(Dice dice) {
        return dice.of(Words.SURNAME_STARTS) + dice.of(Words.SURNAME_ENDS);
    }

    /// A name as it stands in an address: small letters without marks, words joined by hyphens.
    static String plain(String name) {
        return Normalizer.normalize(name.replace("ø", "o").replace("Ø", "O"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
