package io.throughline.exchange.world;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A word or an act that stands behind a fact.
///
/// @param who of the buyer's side, `null` for a paper of theirs, or where only we are behind it
/// @param ago days before today
record Said(@Nullable Part who, int ago, Channel channel, boolean act, String words) {

    /// In a meeting.
    static Said said(Part who, int ago, String words) {
        return new Said(who, ago, Channel.MEETING, false, words);
    }

    /// By e-mail.
    static Said wrote(Part who, int ago, String words) {
        return new Said(who, ago, Channel.EMAIL, false, words);
    }

    /// Not said, done.
    static Said did(Part who, int ago, String words) {
        return new Said(who, ago, Channel.MEETING, true, words);
    }

    /// A document of theirs.
    static Said paper(int ago, String words) {
        return new Said(null, ago, Channel.DOCUMENT, false, words);
    }

    /// Nobody of theirs said so: we believe it.
    static Said guessed(int ago, String words) {
        return new Said(null, ago, Channel.CALL, false, words);
    }

    Evidence evidence(String key, LocalDate today, Account account) {
        var person = who == null ? null : account.who(who);
        UUID id = Keys.of("evidence", key + ":" + ago + ":" + words);
        return new Evidence(
                id,
                person == null ? null : person.id(),
                person == null ? null : person.name(),
                today.minusDays(ago),
                channel,
                act,
                words,
                null);
    }
}
