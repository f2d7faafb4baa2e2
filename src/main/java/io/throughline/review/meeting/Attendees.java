package io.throughline.review.meeting;

import io.throughline.accounts.Person;
import io.throughline.base.Channel;
import io.throughline.deals.Buyers;
import io.throughline.deals.Deal;
import io.throughline.deals.Interaction;
import io.throughline.web.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the forms for interactions have in common: who is in it, how, and what for.
@Component
class Attendees {
    private static final int MOST = 20;
    private static final int MOST_OF_A_NAME = 200;

    private final Buyers buyers;

    Attendees(Buyers buyers) {
        this.buyers = buyers;
    }

    /// The buyer's people by the names that were typed, with commas between them; a new name makes a new person.
    List<UUID> named(Deal deal, Typed typed) {
        return Stream.of(typed.of("who").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= MOST_OF_A_NAME)
                .distinct()
                .limit(MOST)
                .map(name -> buyers.named(deal, name))
                .map(Person::id)
                .distinct()
                .toList();
    }

    static Channel channel(Typed typed) {
        return chosen(Channel.values(), typed, "channel").orElse(Channel.MEETING);
    }

    static Interaction.@Nullable Kind kind(Typed typed) {
        return chosen(Interaction.Kind.values(), typed, "kind").orElse(null);
    }

    private static <T extends Enum<T>> Optional<T> chosen(T[] choices, Typed typed, String field) {
        return Stream.of(choices).filter(choice -> typed.is(field, choice)).findFirst();
    }
}
