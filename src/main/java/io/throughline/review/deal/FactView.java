package io.throughline.review.deal;

import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.Playbook;
import io.throughline.web.Shell;
import io.throughline.web.Stop;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A fact as its page shows it: what it says, its mark, and who said it, when, in which words.
public record FactView(Shell shell, Fact fact, LocalDate asOf, Map<UUID, String> heardBy, AskedWords asked) {

    public Grade grade() {
        return fact.grade(asOf);
    }

    public String symbol() {
        return "#s" + Stop.mark(grade());
    }

    public String tone() {
        return grade().atLeast(Grade.STATED) ? "known" : "unk";
    }

    public String name() {
        return shell.say("fact." + fact.kind());
    }

    /// `regulatory`, `explicit`, a phase of the buyer; empty where the kind of fact says it all.
    public String topic() {
        var topic = fact.topic();
        if (topic.isEmpty() || fact.kind() == FactKind.EXTRA) return topic;
        if (Playbook.Item.isAsked(fact.kind())) return asked.of(topic);
        return fact.kind() == FactKind.EVENT_DATE ? shell.say("dateKind." + topic) : topic.toLowerCase(Locale.ROOT);
    }

    /// It answers a sign or a question that the playbook has put into other words since, or asks no more.
    public boolean isToEarlierWords() {
        return Playbook.Item.isAsked(fact.kind()) && asked.isEarlier(fact.topic());
    }

    /// The person, day or measure it holds, or what came of asking; empty where it is words alone.
    public String value() {
        if (fact.kind() == FactKind.EXIT_SIGN) return shell.say("sign." + fact.answer());
        if (fact.answer() != Fact.Answer.KNOWN) return shell.say("answer." + fact.answer());
        if (fact.day() != null) return shell.day(fact.day());
        if (fact.person() != null) return fact.person();
        return fact.measure() == null ? "" : measure(fact.measure());
    }

    private String measure(Fact.Measure measure) {
        var to = number(measure.to());
        var from = number(measure.from());
        var numbers = from.isEmpty() ? to : shell.say("fact.measure", from, to.isEmpty() ? "?" : to);
        return (numbers + " " + measure.unit()).strip();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /// What was said, latest first.
    public List<Heard> heard() {
        var reported = !isConfirmed();
        return fact.evidenceBy(asOf).stream()
                .sorted(Comparator.comparing(Evidence::on).reversed())
                .map(evidence ->
                        new Heard(evidence, heardBy.get(evidence.id()), reported && evidence.sayerId() != null))
                .toList();
    }

    /// The buyer wrote it, in a document, a room or a letter: until then it is what one of ours reports.
    private boolean isConfirmed() {
        return fact.evidenceBy(asOf).stream()
                .anyMatch(e -> e.isTheirs() && e.channel().isWritten());
    }

    /// The fact's own words, where no evidence has the same.
    public String words() {
        return fact.evidence().stream().anyMatch(e -> e.words().equals(fact.words())) ? "" : fact.words();
    }

    public boolean isStale() {
        return fact.answer() == Fact.Answer.KNOWN
                && fact.isStale(asOf)
                && !fact.evidence().isEmpty();
    }

    /// One piece of evidence.
    ///
    /// @param by who of ours heard it
    /// @param reported it is said to have been said, and the buyer has not confirmed it
    public record Heard(Evidence evidence, @Nullable String by, boolean reported) {}
}
