package io.throughline.exchange.read.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How one column writes its numbers, from all its cells.
public final class NumberProfile {
    private static final int EXAMPLES = 3;

    private final NumberText text = new NumberText();
    private final boolean thousands;
    private final List<String> open = new ArrayList<>();
    private long numbers;
    private long bad;
    private String badSeen = "";
    private String pointSeen = "";
    private String commaSeen = "";
    private String openPointSeen = "";
    private String openCommaSeen = "";

    /// @param thousands whether three digits after a lone separator are thousands, as in money and counts: nobody
    ///     writes money to the thousandth
    public NumberProfile(boolean thousands) {
        this.thousands = thousands;
    }

    public void see(char[] chars, int from, int to, long line) {
        var evidence = text.read(chars, from, to);
        if (evidence == NumberText.Evidence.PLAIN) {
            numbers++;
            return;
        }
        see(evidence, new String(chars, from, Math.min(to - from, 40)) + " (line " + line + ")");
    }

    private void see(NumberText.Evidence evidence, String example) {
        if (evidence != NumberText.Evidence.NO_NUMBER) numbers++;
        switch (evidence) {
            case PLAIN -> {}
            case POINT -> pointSeen = pointSeen.isEmpty() ? example : pointSeen;
            case COMMA -> commaSeen = commaSeen.isEmpty() ? example : commaSeen;
            case EITHER -> open(example);
            case NO_NUMBER -> badSeen = bad++ == 0 ? example : badSeen;
        }
    }

    private void open(String example) {
        if (open.size() < EXAMPLES) open.add(example);
        if (text.isPoint()) openPointSeen = openPointSeen.isEmpty() ? example : openPointSeen;
        else openCommaSeen = openCommaSeen.isEmpty() ? example : openCommaSeen;
    }

    /// What the column's own cells settle; empty where they settle nothing or contradict each other.
    public Optional<DecimalMark> settled() {
        if (contradicts()) return Optional.empty();
        if (!pointSeen.isEmpty()) return Optional.of(DecimalMark.POINT);
        if (!commaSeen.isEmpty()) return Optional.of(DecimalMark.COMMA);
        if (!thousands || open.isEmpty()) return Optional.empty();
        return Optional.of(openPointSeen.isEmpty() ? DecimalMark.POINT : DecimalMark.COMMA);
    }

    public boolean contradicts() {
        if (!pointSeen.isEmpty() || !commaSeen.isEmpty()) return !pointSeen.isEmpty() && !commaSeen.isEmpty();
        return thousands && !openPointSeen.isEmpty() && !openCommaSeen.isEmpty();
    }

    public boolean isOpen() {
        return !open.isEmpty();
    }

    /// Whether decimals show a comma beyond doubt, which no place does that writes the month first.
    public boolean showsComma() {
        return !commaSeen.isEmpty() && pointSeen.isEmpty();
    }

    public List<String> examples() {
        if (!contradicts()) return List.copyOf(open);
        return pointSeen.isEmpty() ? List.of(openPointSeen, openCommaSeen) : List.of(pointSeen, commaSeen);
    }

    public long numbers() {
        return numbers;
    }

    public long bad() {
        return bad;
    }

    public String badSeen() {
        return badSeen;
    }
}
