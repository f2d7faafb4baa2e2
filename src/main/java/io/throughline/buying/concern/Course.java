package io.throughline.buying.concern;

import io.throughline.buying.concern.Concern.Said;
import io.throughline.buying.concern.Concern.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a concern got to by a day, one thing said after the other.
///
/// @param raised whether somebody on the buyer's side raised it since it is open
/// @param openSince the first day of the present time open, or of the last one
record Course(State state, boolean raised, LocalDate openSince, List<LocalDate> raisedAgain) {

    static Optional<Course> of(Concern concern, LocalDate asOf) {
        var known = concern.said().stream()
                .filter(one -> !one.evidence().on().isAfter(asOf))
                .toList();
        if (known.isEmpty()) return Optional.empty();
        var first = known.getFirst().evidence().on();
        var course = new Course(State.SUSPECTED, false, first, List.of());
        for (var one : known) course = course.after(one, concern);
        return Optional.of(course);
    }

    private Course after(Said one, Concern concern) {
        return switch (one.says()) {
            case VOICED -> one.evidence().isTheirs() ? raised(one.evidence().on()) : doubted();
            case ANSWERED -> state.isOpen() ? in(State.ANSWERED) : this;
            // whatever came to be stored: nobody else's word resolves it
            case RESOLVED -> one.evidence().isFrom(concern.holderId()) ? in(State.RESOLVED) : this;
        };
    }

    private Course raised(LocalDate on) {
        if (state.isOpen()) return new Course(State.RAISED, true, openSince, raisedAgain);
        var again = Stream.concat(raisedAgain.stream(), Stream.of(on)).toList();
        return new Course(State.RAISED, true, on, again);
    }

    /// We believe that it is there: against our own belief that it is answered that counts, against its holder's word
    /// it
    /// doesn't.
    private Course doubted() {
        return state == State.ANSWERED ? in(raised ? State.RAISED : State.SUSPECTED) : this;
    }

    private Course in(State next) {
        return new Course(next, raised && next.isOpen(), openSince, raisedAgain);
    }
}
