package io.throughline.buying.criteria;

import io.throughline.base.Channel;
import io.throughline.base.Conflict;
import io.throughline.base.Times;
import io.throughline.base.Today;
import io.throughline.deals.DealTouched;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How the options of deals are rated. Who may see or write to the deal is asked before. Every write ends with
/// [DealTouched].
@Repository
@Transactional
public class Ratings {
    private static final String RATING = """
            select rating.id, criterion_id, option_id, low, high, sayer_id, person.name as sayer, happened_on, channel,
                rating.words, rating.version
            from %s
            join {criterion} criterion on criterion.id = criterion_id
            left join {person} person on person.id = sayer_id
            where criterion.deal_id = :deal
            """;
    private static final String STANDING = RATING.formatted("rating");
    private static final String SAID = RATING.formatted(
            "rating_said(:deal, :asOf, coalesce(cast(:knownAt as timestamptz), 'infinity')) as rating");

    private final JdbcClient jdbc;
    private final Options options;
    private final ApplicationEventPublisher events;
    private final SaidRows<Rating> rows;

    Ratings(JdbcClient jdbc, Options options, ApplicationEventPublisher events, Today today) {
        this.jdbc = jdbc;
        this.options = options;
        this.events = events;
        this.rows = new SaidRows<>(jdbc, today, "rating", STANDING, SAID, Ratings::read);
    }

    /// In the order in which they came, from behind one on.
    @Transactional(readOnly = true)
    public List<Rating> of(UUID dealId, UUID after, int most) {
        return of(dealId, Times.EVER, after, most);
    }

    /// The same, as they were said last by a day, as known at an instant.
    @Transactional(readOnly = true)
    public List<Rating> of(UUID dealId, Times times, UUID after, int most) {
        return rows.of(dealId, times, after, most);
    }

    @Transactional(readOnly = true)
    public Optional<Rating> find(UUID dealId, UUID id) {
        return find(dealId, id, Times.EVER);
    }

    @Transactional(readOnly = true)
    public Optional<Rating> find(UUID dealId, UUID id, Times times) {
        return rows.find(dealId, id, times);
    }

    private static Rating read(ResultSet row, int number) throws SQLException {
        return new Rating(
                row.getObject("id", UUID.class),
                row.getObject("criterion_id", UUID.class),
                row.getObject("option_id", UUID.class),
                row.getInt("low"),
                row.getInt("high"),
                said(row),
                row.getInt("version"));
    }

    static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getObject("sayer_id", UUID.class),
                row.getString("sayer"),
                row.getObject("happened_on", LocalDate.class),
                Channel.valueOf(row.getString("channel")),
                row.getString("words"));
    }

    /// What somebody said of one or many options: all of it is written, or nothing.
    ///
    /// @param given those whose version is 0 are new
    /// @param withdrawn what is no longer said
    /// @throws Conflict where somebody else rated or changed one of them in the meantime
    public void write(UUID dealId, List<Rating> given, List<Rating> withdrawn) {
        if (given.isEmpty() && withdrawn.isEmpty()) return;
        options.hold(dealId);
        written(withdrawn, withdraw(withdrawn));
        var made = given.stream().filter(rating -> rating.version() == 0).toList();
        var changed = given.stream().filter(rating -> rating.version() != 0).toList();
        written(made, add(made));
        written(changed, change(changed));
        events.publishEvent(new DealTouched(dealId));
    }

    private int withdraw(List<Rating> ratings) {
        return jdbc.sql("""
                        delete from rating
                        using unnest(:ids, :versions) as gone (id, version)
                        where rating.id = gone.id
                        and rating.version = gone.version""")
                .param("ids", array("uuid", ratings, Rating::id))
                .param("versions", array("int", ratings, Rating::version))
                .update();
    }

    private int add(List<Rating> ratings) {
        return bound("""
                insert into rating (id, criterion_id, option_id, sayer_id, low, high, happened_on, channel, words,
                    heard_by)
                select id, criterion_id, option_id, sayer_id, low, high, happened_on, channel, words,
                    cast(substring(actor() from '^user:(.*)$') as uuid)
                from unnest(:ids, :criteria, :options, :sayers, :lows, :highs, :days, :channels, :words)
                    as given (id, criterion_id, option_id, sayer_id, low, high, happened_on, channel, words)
                on conflict do nothing""", ratings)
                .param("criteria", array("uuid", ratings, Rating::criterionId))
                .param("options", array("uuid", ratings, Rating::optionId))
                .param("sayers", array("uuid", ratings, rating -> rating.said().sayerId()))
                .update();
    }

    private int change(List<Rating> ratings) {
        return bound("""
                update rating
                set low = given.low, high = given.high, happened_on = given.happened_on, channel = given.channel,
                    words = given.words, heard_by = cast(substring(actor() from '^user:(.*)$') as uuid)
                from unnest(:ids, :versions, :lows, :highs, :days, :channels, :words)
                    as given (id, version, low, high, happened_on, channel, words)
                where rating.id = given.id
                and rating.version = given.version""", ratings)
                .param("versions", array("int", ratings, Rating::version))
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, List<Rating> ratings) {
        return jdbc.sql(sql)
                .param("ids", array("uuid", ratings, Rating::id))
                .param("lows", array("int", ratings, Rating::low))
                .param("highs", array("int", ratings, Rating::high))
                .param(
                        "days",
                        array(
                                "date",
                                ratings,
                                rating -> Date.valueOf(rating.said().on())))
                .param(
                        "channels",
                        array("text", ratings, rating -> rating.said().channel().name()))
                .param("words", array("text", ratings, rating -> rating.said().words()));
    }

    private static SqlArrayValue array(
            String type,
            Collection<Rating> ratings,
            Function<Rating, @org.jspecify.annotations.Nullable Object> value) {
        return new SqlArrayValue(type, ratings.stream().map(value).toArray());
    }

    private static void written(List<Rating> wanted, int rows) {
        if (rows != wanted.size()) throw new Conflict("Somebody else changed one of these ratings in the meantime.");
    }
}
