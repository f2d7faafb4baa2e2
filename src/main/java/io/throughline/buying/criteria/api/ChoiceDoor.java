package io.throughline.buying.criteria.api;

import io.throughline.base.Channel;
import io.throughline.base.Times;
import io.throughline.base.Viewer;
import io.throughline.buying.DealsAt;
import io.throughline.buying.criteria.Criterion.Holder;
import io.throughline.buying.criteria.Said;
import io.throughline.buying.criteria.Sayers;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Seen;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What each request asks first: who may, whether persons are there, and whether a day is past.
@Component
class ChoiceDoor {
    private final Deals deals;
    private final Sayers sayers;
    private final DealsAt at;

    ChoiceDoor(Deals deals, Sayers sayers, DealsAt at) {
        this.deals = deals;
        this.sayers = sayers;
        this.at = at;
    }

    /// The two times of which an answer is to be.
    Times toSee(UUID deal, Viewer viewer, Seen seen) {
        return at.toSee(deal, viewer, seen);
    }

    Deal toSee(UUID deal, Viewer viewer) {
        return deals.toSee(deal, viewer);
    }

    Deal toWrite(UUID deal, Viewer viewer) {
        return deals.toWrite(deal, viewer);
    }

    /// The persons of these ids; their names are read with what is stored.
    List<Holder> holders(List<UUID> ids) {
        Invalid.unless(new HashSet<>(ids).size() == ids.size(), "/holderIds", "A person stands there twice.");
        for (var missing : sayers.missing(ids))
            throw new Invalid("/holderIds/" + ids.indexOf(missing), "There is no such person.");
        return ids.stream().map(id -> new Holder(id, "")).toList();
    }

    /// What was left out is defaulted: today, in a meeting.
    Said said(@Nullable UUID sayerId, @Nullable LocalDate on, @Nullable Channel channel, @Nullable String words) {
        Invalid.unless(
                sayerId == null || sayers.missing(List.of(sayerId)).isEmpty(), "/sayerId", "There is no such person.");
        var day = on == null ? at.today().date() : on;
        Invalid.unless(!day.isAfter(at.today().date()), "/on", "This day is to come.");
        var by = channel == null ? Channel.MEETING : channel;
        Invalid.unless(Said.CHANNELS.contains(by), "/channel", "It is meeting, call, email or document.");
        return new Said(sayerId, null, day, by, words == null ? "" : words.strip());
    }
}
