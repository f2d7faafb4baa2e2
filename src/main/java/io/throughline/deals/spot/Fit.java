package io.throughline.deals.spot;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// How far a deal is one for us: the share of the wishes' weight that it meets, 0 to 100, among those of which it is
/// known whether it does. What is unknown makes a range of it.
///
/// @param line below it a fit is poor
public record Fit(int line, List<Read> rules) {

    /// A rule with what it says of the deal.
    public record Read(Rule rule, Holds holds) {}

    /// What it comes to; one knock-out beats any score.
    public enum Standing {
        KNOCKED_OUT,
        POOR,
        FITS,
        /// No wish is known either way.
        UNKNOWN
    }

    public Standing standing() {
        if (!knockOuts().isEmpty()) return Standing.KNOCKED_OUT;
        if (score().isEmpty()) return Standing.UNKNOWN;
        return isPoor() ? Standing.POOR : Standing.FITS;
    }

    /// The knock-outs that are hit.
    public List<Rule> knockOuts() {
        return read(true, Holds.YES).toList();
    }

    /// The rules of which it is not known whether they hold.
    public List<Rule> unknown() {
        return rules.stream()
                .filter(read -> read.holds() == Holds.UNKNOWN)
                .map(Read::rule)
                .toList();
    }

    /// The share of the known wishes' weight that is met, rounded; empty where no wish is known.
    public OptionalInt score() {
        return share(weight(Holds.YES), weight(Holds.YES) + weight(Holds.NO));
    }

    /// The score if all that is unknown turned out against the deal.
    public OptionalInt least() {
        return share(weight(Holds.YES), whole());
    }

    /// The score if all that is unknown turned out for the deal.
    public OptionalInt most() {
        return share(weight(Holds.YES) + weight(Holds.UNKNOWN), whole());
    }

    public boolean isPoor() {
        return score().isPresent() && score().getAsInt() < line;
    }

    private int whole() {
        return weight(Holds.YES) + weight(Holds.NO) + weight(Holds.UNKNOWN);
    }

    private int weight(Holds holds) {
        return read(false, holds).mapToInt(Rule::weight).sum();
    }

    private Stream<Rule> read(boolean knockOut, Holds holds) {
        return rules.stream()
                .filter(read -> read.holds() == holds && read.rule().isKnockOut() == knockOut)
                .map(Read::rule);
    }

    /// In whole numbers, so that the database rounds alike.
    private static OptionalInt share(int part, int whole) {
        return whole == 0 ? OptionalInt.empty() : OptionalInt.of((200 * part + whole) / (2 * whole));
    }
}
