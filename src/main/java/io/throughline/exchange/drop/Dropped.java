package io.throughline.exchange.drop;

import io.throughline.deals.Interaction;
import io.throughline.exchange.mail.Entry;
import io.throughline.exchange.mail.Found.Unread;
import io.throughline.exchange.mail.Why;
import java.util.List;
import java.util.UUID;

/// What became of dropped files.
///
/// @param unread files, or messages in them, that could not be read
public record Dropped(List<Placed> placed, List<Left> left, List<Unread> unread) {

    /// An entry that is now an interaction of a deal.
    ///
    /// @param planned it is still to come
    /// @param unknown addresses in it that are not on file
    public record Placed(
            Entry entry,
            UUID id,
            Target deal,
            boolean planned,
            Interaction.Direction direction,
            List<Somebody> persons,
            List<String> unknown) {}

    /// A person of the buyer's side.
    public record Somebody(UUID id, String name) {}

    /// An entry that is none.
    ///
    /// @param addresses those that are not on file where nobody is, else those of people without an open deal
    /// @param deals those it may belong to, or is on file in, as far as the viewer may see them
    public record Left(Entry entry, Why why, List<String> addresses, List<Target> deals) {}

    /// Whether nothing in the files could be read.
    public boolean isNothing() {
        return placed.isEmpty() && left.isEmpty();
    }
}
