package io.throughline.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.deals.Interaction;
import io.throughline.exchange.drop.Dropped;
import io.throughline.exchange.drop.Target;
import io.throughline.exchange.mail.Entry;
import io.throughline.exchange.mail.Found;
import io.throughline.exchange.mail.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What became of mail and calendars.
@Schema(name = "DroppedFiles", description = "What became of each message and meeting.")
record DropAnswer(List<Placed> placed, List<NotPlaced> notPlaced) {

    @Schema(name = "NamedRecord")
    record Named(UUID id, @Schema(example = "Yard control") String name) {
        static Named of(Target deal) {
            return new Named(deal.id(), deal.name());
        }
    }

    @Schema(name = "PlacedMessage", description = "A message or meeting that is now an interaction of a deal.")
    record Placed(
            @Schema(example = "yard.eml") String file,

            @Schema(description = "Of the interaction, or of the planned one.")
            UUID id,

            @Schema(description = "It is still to come, so it is planned.")
            boolean planned,

            Named deal,
            @Schema(example = "2026-03-03") LocalDate on,
            Channel channel,
            @Schema(description = "Who acted.") Interaction.Direction direction,
            @Schema(example = "Re: Walk through the yard") String subject,
            @Nullable Integer minutes,

            @Schema(description = "Those of the buyer's side who were in it.")
            List<Named> persons,

            @Schema(description = "Addresses in it that are not on file.", example = "[\"gate@yard.example\"]")
            List<String> unknown) {
        static Placed of(Dropped.Placed placed) {
            var entry = placed.entry();
            return new Placed(
                    entry.file(),
                    placed.id(),
                    placed.planned(),
                    Named.of(placed.deal()),
                    entry.on(),
                    entry.source().channel(),
                    placed.direction(),
                    entry.subject(),
                    entry.minutes(),
                    placed.persons().stream()
                            .map(person -> new Named(person.id(), person.name()))
                            .toList(),
                    placed.unknown());
        }
    }

    @Schema(name = "NotPlacedMessage", description = "A message, a meeting or a whole file of which nothing was kept.")
    record NotPlaced(
            @Schema(example = "yard.mbox") String file,

            @Schema(description = "Which one of the file it is, from 1, where it could not be read.") @Nullable
            Integer place,

            @Schema(example = "2026-03-03") @Nullable LocalDate on,
            @Nullable Channel channel,

            @Schema(example = "Re: Walk through the yard") @Nullable
            String subject,

            Why reason,

            @Schema(
                    description = "Those that are not on file where nobody is, or of people without an open deal.",
                    example = "[\"gate@yard.example\"]")
            List<String> addresses,

            @Schema(description = "The deals it may belong to or is on file in, of those that you may see.")
            List<Named> deals) {
        static NotPlaced of(Dropped.Left left) {
            Entry entry = left.entry();
            return new NotPlaced(
                    entry.file(),
                    null,
                    entry.on(),
                    entry.source().channel(),
                    entry.subject(),
                    left.why(),
                    left.addresses(),
                    left.deals().stream().map(Named::of).toList());
        }

        static NotPlaced of(Found.Unread unread) {
            var place = unread.place() == 0 ? null : unread.place();
            return new NotPlaced(unread.file(), place, null, null, null, unread.why(), List.of(), List.of());
        }
    }

    static DropAnswer of(Dropped dropped) {
        return new DropAnswer(
                dropped.placed().stream().map(Placed::of).toList(),
                Stream.concat(
                                dropped.left().stream().map(NotPlaced::of),
                                dropped.unread().stream().map(NotPlaced::of))
                        .toList());
    }
}
