package io.throughline.web.api;

import io.throughline.base.NotFound;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// How the records of a list are found and answered, one at a time: each with the entity tag of its version.
///
/// @param missing what is said where there is none
/// @param form in which one is shown
public record Entries<T, A>(String missing, Function<T, UUID> id, ToIntFunction<T> version, Function<T, A> form) {

    /// @throws NotFound where there is none
    public T there(Optional<T> found) {
        return found.orElseThrow(() -> new NotFound(missing));
    }

    /// One that is about to change.
    ///
    /// @param ifMatch the entity tag of what was read
    /// @throws NotFound where there is none
    public T toChange(Optional<T> found, @Nullable String ifMatch) {
        var standing = there(found);
        IfMatch.require(ifMatch, version.applyAsInt(standing));
        return standing;
    }

    public ResponseEntity<A> found(Optional<T> found) {
        var one = there(found);
        return Tagged.found(version.applyAsInt(one), form.apply(one));
    }

    /// @param list the path of the list that it joined
    public ResponseEntity<A> made(String list, Optional<T> found) {
        var one = there(found);
        return Tagged.made(list, id.apply(one), version.applyAsInt(one), form.apply(one));
    }
}
