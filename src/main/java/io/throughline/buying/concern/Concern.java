package io.throughline.buying.concern;

import io.throughline.base.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A buyer's fear about going ahead. Its state follows from what was said of it, day by day; only the person who has it
/// can say that it is resolved. Source: "The Resolution of Concerns".
///
/// @param words the fear itself, in the holder's words where we have them
/// @param said what was said of it, in the order of its days
public record Concern(
        UUID id,
        UUID holderId,
        String holder,
        Kind kind,
        Severity severity,
        String words,
        List<Said> said,
        int version) {

    /// What it is about; `PERSONAL`: what it does to me.
    public enum Kind {
        BUDGET,
        TRUST,
        PERSONAL,
        ORGANISATION,
        TECHNICAL,
        CONTRACTUAL,
        COMMITTEE
    }

    public enum Severity {
        MILD,
        SERIOUS,
        SEVERE
    }

    /// Nobody sets it. All but the last are open.
    public enum State {
        /// Only we believe that it is there.
        SUSPECTED,
        /// Somebody on the buyer's side said so.
        RAISED,
        /// We believe that it is answered; its holder did not say so.
        ANSWERED,
        /// Its holder said so.
        RESOLVED;

        public boolean isOpen() {
            return this != RESOLVED;
        }
    }

    /// What a piece of evidence says of a concern.
    public enum Says {
        /// It is there.
        VOICED,
        ANSWERED,
        RESOLVED
    }

    /// What was said of it, and by whom.
    public record Said(Says says, Evidence evidence) {
        /// The same once more.
        boolean repeats(Said other) {
            return says == other.says && evidence.repeats(other.evidence);
        }
    }

    /// What came of hearing something of a concern.
    public sealed interface Hearing {
        record Heard(Concern concern) implements Hearing {}

        /// Somebody else said that it is resolved.
        record OnlyHolder(String holder) implements Hearing {
            public String why() {
                return "Only " + holder + " can say that it is resolved.";
            }
        }
    }

    /// @param one what was said or done, and by whom on the buyer's side
    public Hearing heard(Said one) {
        if (one.says() == Says.RESOLVED && !one.evidence().isFrom(holderId)) return new Hearing.OnlyHolder(holder);
        var all = Stream.concat(said.stream(), Stream.of(one))
                .sorted(Comparator.comparing(each -> each.evidence().on()))
                .toList();
        return new Hearing.Heard(new Concern(id, holderId, holder, kind, severity, words, all, version));
    }

    /// The same fear, said in other words or weighed anew; what was said of it stays.
    public Concern with(Kind kind, Severity severity, String words) {
        return new Concern(id, holderId, holder, kind, severity, words, said, version);
    }

    /// Empty before the day on which it was first spoken of.
    public Optional<State> state(LocalDate asOf) {
        return course(asOf).map(Course::state);
    }

    public boolean isOpen(LocalDate asOf) {
        return state(asOf).filter(State::isOpen).isPresent();
    }

    /// The day since which it is open; empty while it isn't.
    public Optional<LocalDate> openSince(LocalDate asOf) {
        return course(asOf).filter(course -> course.state().isOpen()).map(Course::openSince);
    }

    /// The days on which it was raised though its holder had said before that it is resolved.
    public List<LocalDate> raisedAgain(LocalDate asOf) {
        return course(asOf).map(Course::raisedAgain).orElse(List.of());
    }

    /// The day on which it was named first.
    public LocalDate namedOn() {
        return said.getFirst().evidence().on();
    }

    /// Nobody on the buyer's side ever spoke of it.
    public boolean isOnlyOurs() {
        return said.stream().noneMatch(one -> one.evidence().isTheirs());
    }

    private Optional<Course> course(LocalDate asOf) {
        return Course.of(this, asOf);
    }
}
