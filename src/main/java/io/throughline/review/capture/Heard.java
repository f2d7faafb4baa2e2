package io.throughline.review.capture;

import io.throughline.accounts.Person;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a capture form says, with the person who said it and the meeting in which they did.
///
/// @param sayer `null` where nobody on the buyer's side is behind it
/// @param meetingId an interaction of that day, in the same way; `null` where none is recorded
record Heard(Said said, @Nullable Person sayer, @Nullable UUID meetingId) {
    Evidence evidence() {
        return new Evidence(
                Ids.next(),
                Optional.ofNullable(sayer).map(Person::id).orElse(null),
                Optional.ofNullable(sayer).map(Person::name).orElse(null),
                said.on(),
                said.channel(),
                said.act(),
                said.words(),
                meetingId);
    }
}
