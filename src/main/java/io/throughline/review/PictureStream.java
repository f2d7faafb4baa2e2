package io.throughline.review;

import io.throughline.base.Stored;
import io.throughline.deals.ContactRole;
import io.throughline.deals.DatedChange;
import io.throughline.deals.Interaction;
import io.throughline.deals.spot.RuleOverride;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.Tripwire;
import io.throughline.review.DealPicture.Sibling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.support.SqlArrayValue;

/// The pictures of many deals, one at a time: three cursors in the order of the deals' ids, merged. Deals that were
/// opened after the day are passed over and counted. It must be read within one transaction.
final class PictureStream implements Iterator<DealPicture>, AutoCloseable {
    private final LocalDate asOf;
    private final Instant knownAt;
    private final DealPicture.Company company;
    private final Cursor<DealOf> deals;
    private final Cursor<Around> around;
    private final Cursor<FactRow> facts;
    private int openedLater;
    private @Nullable DealPicture next;

    PictureStream(NamedParameterJdbcOperations jdbc, Scope scope, DealPicture.Company company) {
        this.asOf = scope.asOf();
        this.knownAt = scope.knownAt();
        this.company = company;
        // for few deals the planner would take four times as long as the statements, and always find the same
        var few = scope.ids() != null;
        if (few) jdbc.getJdbcOperations().execute("set local plan_cache_mode = force_generic_plan");
        this.deals = cursor(jdbc, scope, PictureSql.DEALS, DealOf::read, DealOf::id);
        this.around = cursor(jdbc, scope, PictureSql.AROUND, Around::read, Around::dealId);
        this.facts = cursor(jdbc, scope, PictureSql.FACTS, FactRow::read, FactRow::dealId);
        if (few) jdbc.getJdbcOperations().execute("set local plan_cache_mode = auto");
        this.next = advance();
    }

    private <T> Cursor<T> cursor(
            NamedParameterJdbcOperations jdbc, Scope scope, String sql, RowMapper<T> mapper, Function<T, UUID> id) {
        var wanted = scope.ids() == null ? PictureSql.ofAll(sql) : PictureSql.ofSome(sql);
        var rows = jdbc.queryForStream(scope.stored().in(wanted), parameters(scope, company.spot()), mapper);
        return new Cursor<>(rows, id);
    }

    /// Which deals are wanted, as of which day and as known when.
    ///
    /// @param ids `null` for all
    /// @param zone the organisation's, in which what was stored has its day
    record Scope(@Nullable Collection<UUID> ids, LocalDate asOf, Instant knownAt, Stored stored, ZoneId zone) {}

    static MapSqlParameterSource parameters(Scope scope, SweetSpot spot) {
        var ids = scope.ids();
        return new MapSqlParameterSource("ids", ids == null ? null : new SqlArrayValue("uuid", ids.toArray()))
                .addValue("asOf", scope.asOf())
                .addValue("accounts", spot.readsAccounts())
                .addValue("columns", new SqlArrayValue("text", spot.columns().toArray()))
                .addValue("zone", scope.zone().getId())
                .addValue("knownAt", scope.stored().parameter());
    }

    int openedLater() {
        return openedLater;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public DealPicture next() {
        if (next == null) throw new NoSuchElementException();
        var picture = next;
        next = advance();
        return picture;
    }

    private @Nullable DealPicture advance() {
        while (true) {
            var deal = deals.take();
            if (deal.isEmpty()) return null;
            var picture = picture(deal.get());
            var opened = deal.get().deal().openedOn();
            if (opened == null || !opened.isAfter(asOf)) return picture;
            openedLater++;
        }
    }

    private DealPicture picture(DealOf of) {
        var deal = of.deal();
        var things = things(deal.id());
        var changes = only(DatedChange.class, things);
        var told = FactRow.gather(facts.takeAll(deal.id()), company.halfLives());
        var interactions = only(Interaction.class, things);
        return new DealPicture(
                asOf,
                knownAt,
                deal.asOf(asOf, changes),
                changes.stream().filter(c -> !c.on().isAfter(asOf)).toList(),
                told,
                interactions,
                only(ContactRole.class, things),
                only(Sibling.class, things),
                company,
                new Qualification(
                        of.account(),
                        Column.byName(only(Column.class, things)),
                        only(Tripwire.class, things),
                        only(RuleOverride.class, things)),
                new BuyingSides(asOf, told, interactions, company.halfLives()).of(only(BuyingRow.class, things)),
                Transition.of(only(TransitionRow.class, things)));
    }

    private List<Object> things(UUID deal) {
        var things = new ArrayList<Object>();
        for (var row : around.takeAll(deal)) if (row.thing() != null) things.add(row.thing());
        return things;
    }

    private static <T> List<T> only(Class<T> type, List<Object> things) {
        return things.isEmpty()
                ? List.of()
                : things.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        deals.close();
        around.close();
        facts.close();
    }

    /// Rows of one statement, looked at one ahead.
    private static final class Cursor<T> implements AutoCloseable {
        private final Stream<T> stream;
        private final Iterator<T> rows;
        private final Function<T, UUID> dealId;
        private @Nullable T ahead;

        Cursor(Stream<T> stream, Function<T, UUID> dealId) {
            this.stream = stream;
            this.rows = stream.iterator();
            this.dealId = dealId;
            this.ahead = rows.hasNext() ? rows.next() : null;
        }

        Optional<T> take() {
            var row = Optional.ofNullable(ahead);
            ahead = rows.hasNext() ? rows.next() : null;
            return row;
        }

        /// All rows of a deal. Rows before it belong to deals that were added after the deals were read: each statement
        /// sees its own moment.
        List<T> takeAll(UUID deal) {
            while (ahead != null && isBefore(dealId.apply(ahead), deal)) take();
            if (ahead == null || !dealId.apply(ahead).equals(deal)) return List.of();
            var taken = new ArrayList<T>();
            while (ahead != null && dealId.apply(ahead).equals(deal)) taken.add(take().orElseThrow());
            return taken;
        }

        /// The database orders ids as unsigned numbers, [UUID#compareTo] does not.
        private static boolean isBefore(UUID one, UUID other) {
            var high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
            if (high != 0) return high < 0;
            return Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) < 0;
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
